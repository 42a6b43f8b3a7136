#include "widgets/value/pdf_facts.h"

#include <algorithm>

namespace plumb::desk {
namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::size_t skipBlanks(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == '\t')) {
        ++at;
    }
    return at;
}

/// Objects that say /Type /Page.
int countPages(std::string_view bytes) {
    constexpr std::string_view kType = "/Type", kPage = "/Page";
    int pages = 0;
    for (std::size_t at = bytes.find(kType); at != std::string_view::npos; at = bytes.find(kType, at + kType.size())) {
        const std::size_t name = skipBlanks(bytes, at + kType.size());
        const std::string_view rest = bytes.substr(name);
        if (rest.starts_with(kPage) && (rest.size() == kPage.size() || !isNameCharacter(rest[kPage.size()]))) {
            ++pages;
        }
    }
    return pages;
}

}  // namespace

PdfFacts pdfFacts(std::string_view bytes) {
    PdfFacts facts;
    constexpr std::string_view kStart = "%PDF-";
    if (bytes.starts_with(kStart)) {
        const std::string_view version = bytes.substr(kStart.size(), 3);
        if (std::all_of(version.begin(), version.end(), [](char c) { return c == '.' || (c >= '0' && c <= '9'); })) {
            facts.version = QString::fromLatin1(version.data(), static_cast<qsizetype>(version.size()));
        }
    }
    if (const int pages = countPages(bytes); pages > 0) {
        facts.pages = pages;
    }
    facts.encrypted = bytes.find("/Encrypt") != std::string_view::npos;
    const std::size_t tail = bytes.size() > 2048 ? bytes.size() - 2048 : 0;
    facts.complete = bytes.substr(tail).find("%%EOF") != std::string_view::npos;
    return facts;
}

}  // namespace plumb::desk
