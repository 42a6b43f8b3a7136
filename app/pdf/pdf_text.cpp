// plumbline-pdf-text FILE: the words of a PDF with their places, and the lines that are drawn between them, as text.
//
// A PDF comes from a stranger and is read by a library that may fall over it, so this is a program of its own with
// limits of its own (core/base/child_output.h runs it). What it writes is read by core/spec/documents/pdf_words.cpp:
//   plumbline-pdf 1
//   title TEXT
//   page WIDTH HEIGHT                        in points
//   word LEFT TOP RIGHT BOTTOM SIZE STYLE TEXT    STYLE: letters b (bold), m (fixed width), or -
//   across Y LEFT RIGHT
//   down X TOP BOTTOM
//   end                                      the whole document was read
// It ends with 0, with 3 where a password is needed, with 4 where the file is no PDF or too damaged to be one, with 5
// where a page takes longer than pages do.
#include "base/own_limits.h"
#include "pdf/page_clock.h"
#include "pdf/page_rules.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr int kLocked = 3, kNoPdf = 4, kEndless = 5, kWrongUse = 2;
constexpr double kMostSecondsAPage = 3;
constexpr std::uint64_t kMostMemory = std::uint64_t{512} << 20, kMostMapped = std::uint64_t{2} << 30;
constexpr std::uint64_t kMostSeconds = 300;
constexpr std::size_t kMostOutput = std::size_t{64} << 20;  // some 2,800 full pages
constexpr int kMostPages = 5000;
constexpr std::size_t kMostWords = 20'000;  // of a page
// Lines are looked for in a picture of the page: enough dots a point to see a hairline.
constexpr double kDotsAPoint = 1.5;
constexpr double kLargestPicture = 16e6;

std::string utf8(const poppler::ustring& text) {
    const poppler::byte_array bytes = text.to_utf8();
    std::string out(bytes.begin(), bytes.end());
    std::replace_if(
        out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return out;
}

bool namesOneOf(const std::string& font, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return font.find(word) != std::string::npos; });
}

std::string styleOf(const poppler::text_box& word) {
    std::string style;
    if (word.has_font_info()) {
        const std::string font = word.get_font_name();
        if (namesOneOf(font, {"Bold", "bold", "Black", "Heavy", "Semi", "Demi"})) {
            style += 'b';
        }
        if (namesOneOf(font, {"Mono", "Courier", "Consol", "Typewriter"})) {
            style += 'm';
        }
    }
    return style.empty() ? "-" : style;
}

// Bytes that were written so far.
std::size_t written = 0;

template <class... Values>
void tell(const char* form, Values... values) {
    const int bytes = std::printf(form, values...);
    written += bytes > 0 ? static_cast<std::size_t>(bytes) : 0;
}

void writeWords(const poppler::page& page) {
    const std::vector<poppler::text_box> words = page.text_list(poppler::page::text_list_include_font);
    for (std::size_t i = 0; i < std::min(words.size(), kMostWords); ++i) {
        const poppler::rectf box = words[i].bbox();
        const std::string text = utf8(words[i].text());
        if (!text.empty()) {
            tell("word %.2f %.2f %.2f %.2f %.1f %s %s\n", box.left(), box.top(), box.right(), box.bottom(),
                 words[i].has_font_info() ? words[i].get_font_size() : box.height(), styleOf(words[i]).c_str(),
                 text.c_str());
        }
    }
}

void writeRules(const poppler::page& page, const poppler::rectf& size) {
    if (size.width() * size.height() * kDotsAPoint * kDotsAPoint > kLargestPicture) {
        return;
    }
    poppler::page_renderer renderer;
    renderer.set_image_format(poppler::image::format_gray8);
    const poppler::image picture = renderer.render_page(&page, 72.0 * kDotsAPoint, 72.0 * kDotsAPoint);
    if (!picture.is_valid() || picture.format() != poppler::image::format_gray8) {
        return;
    }
    const plumb::Picture dots{picture.const_data(), picture.width(), picture.height(), picture.bytes_per_row()};
    for (const plumb::PageRule& rule : plumb::rulesAcross(dots)) {
        tell("across %.2f %.2f %.2f\n", rule.at / kDotsAPoint, rule.from / kDotsAPoint, rule.to / kDotsAPoint);
    }
    for (const plumb::PageRule& rule : plumb::rulesDown(dots)) {
        tell("down %.2f %.2f %.2f\n", rule.at / kDotsAPoint, rule.from / kDotsAPoint, rule.to / kDotsAPoint);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("plumbline-pdf-text FILE: the words of a PDF and where they stand.\n", stderr);
        return kWrongUse;
    }
    plumb::limitMyself(kMostMemory, kMostMapped, kMostSeconds);
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    plumb::PageClock clock(kMostSecondsAPage, kEndless);
    const std::unique_ptr<poppler::document> document(poppler::document::load_from_file(argv[1]));
    if (!document) {
        return kNoPdf;
    }
    if (document->is_locked()) {
        return kLocked;
    }
    std::puts("plumbline-pdf 1");
    std::printf("title %s\n", utf8(document->get_title()).c_str());
    const int pages = document->pages();
    int number = 0;
    for (; number < std::min(pages, kMostPages) && written < kMostOutput; ++number) {
        clock.nextPage();
        const std::unique_ptr<poppler::page> page(document->create_page(number));
        const poppler::rectf size = page ? page->page_rect() : poppler::rectf();
        tell("page %.2f %.2f\n", size.width(), size.height());
        if (page) {
            writeWords(*page);
            writeRules(*page, size);
        }
    }
    if (number == pages) {
        std::puts("end");
    }
    return std::fflush(stdout) == 0 ? 0 : 1;
}
