import type { NamesInOrder } from "../names";

export const names: NamesInOrder = {
  scripts: [
    "ラテン文字",
    "キリル文字",
    "ギリシャ文字",
    "アルメニア文字",
    "ジョージア文字",
    "ヘブライ文字",
    "アラビア文字",
    "チェロキー文字",
  ],
  owners: [
    "米国の軍",
    "米国の政府",
    "米国の大学",
    "国際機関",
    "英国の政府",
    "英国の国防省",
    "英国の国民保健サービス",
    "英国の大学",
  ],
};
