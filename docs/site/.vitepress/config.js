// The site: its languages, navigation, search, and the path under which it stands.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";

const navigation = JSON.parse(
  readFileSync(new URL("../pages/navigation.json", import.meta.url), "utf8"),
);
const { DOCS_BASE = "/" } = process.env;

/**
 * The sidebars of a set of pages in parts: each part shows its own pages, and the other parts below.
 * Of several that fit a page the first one holds, so the whole comes last.
 */
function sidebarsOf(start, title, parts) {
  const links = parts.map(({ text, link }) => ({ text, link }));
  const all = { text: title, link: start, items: links };
  const own = parts.map(({ text, under, items }) => [under, [{ text, items }, all]]);
  return Object.fromEntries([...own, [start, [all]]]);
}

/** @param {"en" | "id"} language @param {Record<string, string>} words */
function themeOf(language, words) {
  const start = language === "id" ? "/id/" : "/";
  const { pages, definitions } = navigation[language];
  return {
    nav: [
      { text: words.start, link: `${start}getting-started` },
      { text: words.concepts, link: `${start}concepts/facts-and-judgements` },
      { text: words.guides, link: `${start}guides/read-a-register` },
      { text: words.definitions, link: `${start}definitions/` },
      { text: words.reference, link: "/api/" },
    ],
    sidebar: {
      ...sidebarsOf(`${start}definitions/`, words.all, definitions),
      ...(language === "en" && sidebarsOf("/api/", "All modules", navigation.reference)),
      [start]: pages,
    },
    outline: { level: [2, 3], label: words.outline },
    docFooter: { prev: words.previous, next: words.next },
    darkModeSwitchLabel: words.appearance,
    lightModeSwitchTitle: words.light,
    darkModeSwitchTitle: words.dark,
    sidebarMenuLabel: words.menu,
    returnToTopLabel: words.top,
    langMenuLabel: words.language,
    skipToContentLabel: words.skip,
    footer: { message: words.footer },
    notFound: {
      title: words.notFound,
      quote: words.notFoundText,
      linkLabel: words.home,
      linkText: words.home,
    },
  };
}

const english = themeOf("en", {
  start: "Start",
  concepts: "Concepts",
  guides: "Guides",
  definitions: "Definitions",
  reference: "Reference",
  all: "All definitions",
  outline: "On this page",
  previous: "Previous",
  next: "Next",
  appearance: "Appearance",
  light: "Switch to light colors",
  dark: "Switch to dark colors",
  menu: "Menu",
  top: "Back to top",
  language: "Change language",
  skip: "Skip to content",
  footer: "MIT license. All people and institutions in the examples are invented.",
  notFound: "Not here",
  notFoundText: "There is no such page.",
  home: "To the first page",
});

const indonesian = themeOf("id", {
  start: "Mulai",
  concepts: "Konsep",
  guides: "Panduan",
  definitions: "Definisi",
  reference: "Rujukan API",
  all: "Semua definisi",
  outline: "Pada halaman ini",
  previous: "Sebelumnya",
  next: "Berikutnya",
  appearance: "Tampilan",
  light: "Ganti ke warna terang",
  dark: "Ganti ke warna gelap",
  menu: "Menu",
  top: "Kembali ke atas",
  language: "Ganti bahasa",
  skip: "Langsung ke isi",
  footer: "Lisensi MIT. Semua orang dan lembaga dalam contoh adalah rekaan.",
  notFound: "Tidak ditemukan",
  notFoundText: "Halaman ini tidak ada.",
  home: "Ke halaman pertama",
});

/** Words of the search, which are the same as those of the site otherwise. */
const indonesianSearch = {
  button: { buttonText: "Cari", buttonAriaLabel: "Cari" },
  modal: {
    displayDetails: "Tampilkan rincian",
    resetButtonTitle: "Hapus pencarian",
    backButtonTitle: "Tutup pencarian",
    noResultsText: "Tidak ada hasil untuk",
    footer: {
      selectText: "untuk memilih",
      selectKeyAriaLabel: "enter",
      navigateText: "untuk berpindah",
      navigateUpKeyAriaLabel: "panah atas",
      navigateDownKeyAriaLabel: "panah bawah",
      closeText: "untuk menutup",
      closeKeyAriaLabel: "escape",
    },
  },
};

export default defineConfig({
  title: "pulih",
  base: DOCS_BASE,
  srcDir: "pages",
  outDir: "../../site",
  cleanUrls: false,
  lastUpdated: false,
  // What all pages share stands in a file of its own, not in each of them.
  metaChunk: true,
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  vite: { build: { chunkSizeWarningLimit: 4000 } },
  themeConfig: {
    search: {
      provider: "local",
      options: { locales: { id: { translations: indonesianSearch } } },
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      description: "Figures of drug rehabilitation that carry their definition.",
      themeConfig: english,
    },
    id: {
      label: "Bahasa Indonesia",
      lang: "id",
      description: "Angka rehabilitasi narkotika yang membawa definisinya.",
      themeConfig: indonesian,
    },
  },
});
