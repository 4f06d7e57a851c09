/**
 * A script in place of MicrosoftAjax.js, which office.js fetches from a CDN unless it finds these
 * names: run it before office.js and no request is made. Ours; holds only what office.js touches.
 *
 * The original replaces `startsWith` and `endsWith` by versions that ignore the position argument.
 * So does this, for add-ins that rely on it to fail here too.
 */
export const MICROSOFT_AJAX_STAND_IN = `(function (root) {
  "use strict";
  var fail = function (name) {
    return function (parameter, message) {
      var error = new Error(name + ": " + (message || parameter || ""));
      error.name = name;
      return error;
    };
  };
  root.Type = Function;
  root.Type.registerNamespace = function (path) {
    path.split(".").reduce(function (scope, name) {
      return (scope[name] = scope[name] || {});
    }, root);
  };
  root.Type.registerClass = root.Type.prototype.registerClass = function () { return this; };
  Function._validateParams = function () { return null; };
  Error.argument = fail("Sys.ArgumentException");
  Error.parameterCount = fail("Sys.ParameterCountException");
  String.prototype.startsWith = function (text) { return this.substr(0, text.length) === text; };
  String.prototype.endsWith = function (text) {
    return this.slice(Math.max(0, this.length - text.length)) === text;
  };
  root.Sys = {
    Debug: { trace: function () {} },
    StringBuilder: function () {},
    Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } },
  };
})(this);
`;
