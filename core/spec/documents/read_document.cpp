#include "spec/documents/read_document.h"

#include "base/ascii.h"
#include "base/file.h"
#include "hl7/charset.h"
#include "spec/documents/html_reader.h"
#include "spec/documents/office_documents.h"
#include "spec/documents/pdf_reader.h"
#include "spec/documents/text_documents.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <new>
#include <utility>

namespace plumb::spec {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kHead = 2048;

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), toLower);
    return out;
}

bool nameEnds(std::string_view name, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [name](std::string_view end) {
        return name.size() > end.size() && equalCaseBlind(name.substr(name.size() - end.size()), end);
    });
}

// Its first line may stand a little way in.
bool isPdf(std::string_view bytes) {
    return bytes.substr(0, kHead / 2).find("%PDF-") != std::string_view::npos;
}

bool isPackage(std::string_view bytes) {
    return bytes.substr(0, 4) == "PK\x03\x04"sv;
}

bool isOldForm(std::string_view bytes) {
    return bytes.substr(0, 4) == "\xD0\xCF\x11\xE0"sv;
}

// The first bytes of a file; empty of standard input, whose bytes come once.
std::string headOf(const std::string& path) {
    std::FILE* const input = path == "-" ? nullptr : openStream(path, "rb");
    if (!input) {
        return {};
    }
    std::string head(kHead, '\0');
    head.resize(std::fread(head.data(), 1, head.size(), input));
    std::fclose(input);
    return head;
}

// Windows' clipboard puts lines of its own before HTML.
bool isHtml(std::string_view utf8, std::string_view name) {
    const std::string head = lowered(utf8.substr(0, kHead));
    const std::string_view begin = trimmed(head);
    if (head.find("starthtml:") != std::string::npos) {
        return true;
    }
    if (begin.empty() || begin.front() != '<') {
        return false;
    }
    constexpr std::array kSigns = {"<!doctype html"sv, "<html"sv, "<head"sv, "<body"sv, "<table"sv, "<meta"sv,
                                   "<div"sv,           "<p>"sv,   "<h1"sv,   "<tr"sv,   "<p "sv,    "<span"sv};
    return nameEnds(name, {".html", ".htm", ".xhtml"}) ||
           std::any_of(kSigns.begin(), kSigns.end(),
                       [&head](std::string_view sign) { return head.find(sign) != std::string::npos; });
}

// What <meta charset="..."> names.
std::string declaredCharset(std::string_view bytes) {
    const std::string head = lowered(bytes.substr(0, kHead));
    const std::size_t at = head.find("charset=");
    if (at == std::string::npos) {
        return {};
    }
    const std::size_t begin = head.find_first_not_of("\"' ", at + 8);
    const std::size_t end = std::min(head.find_first_of("\"' ;>/", std::min(begin, head.size())), head.size());
    return begin == std::string::npos ? std::string() : head.substr(begin, end - begin);
}

void readHtmlText(std::string_view utf8, DocumentFlow& flow, Document& document) {
    document.kind = DocumentKind::Html;
    const std::size_t begin = std::min(utf8.find('<'), utf8.size());
    HtmlReader(flow, document).read(utf8.substr(begin));
}

void readAnyText(std::string_view utf8, const std::string& name, const DocumentLimits& limits, Document& document) {
    DocumentFlow flow(document, limits);
    const bool named = nameEnds(name, {".csv", ".tsv", ".tab"});
    const bool markdown = nameEnds(name, {".md", ".markdown"}) || (!named && looksLikeMarkdown(utf8));
    if (isHtml(utf8, name)) {
        readHtmlText(utf8, flow, document);
    } else if (markdown) {
        document.kind = DocumentKind::Markdown;
        readMarkdown(utf8, flow);
    } else if (const auto separator = findSeparator(utf8, named);
               separator && (named || *separator == '\t' || !holdsMessage(utf8))) {
        document.kind = DocumentKind::Delimited;
        readDelimited(utf8, *separator, flow);
    } else {
        document.kind = DocumentKind::Markdown;
        readPlainText(utf8, flow);
    }
    flow.finish();
}

Result<void> readOffice(std::string_view bytes, const std::string& name, const DocumentLimits& limits,
                        Document& document) {
    auto package = OfficePackage::open(bytes, name, limits);
    if (!package) {
        return fail(package.error());
    }
    XmlPull xml = package->xml(package->mainPart());
    while (xml.step() && xml.token() != XmlPull::Token::Start) {
    }
    const bool word = xml.starts("document"), workbook = xml.starts("workbook");
    if (!word && !workbook) {
        return fail(MessageId::SpecDocumentUnknown, {name});
    }
    document.title = package->title();
    DocumentBudget remarks(document, limits);
    for (const std::string& macro : package->macros()) {
        remarks.remark(DocumentRemark::Kind::Macro, macro, {});
    }
    // Templates and pictures that lie elsewhere; links are text.
    for (const auto& [id, relation] : package->relationsOf(package->mainPart())) {
        if (relation.external && relation.type != "hyperlink") {
            remarks.remark(DocumentRemark::Kind::RemoteContent, relation.target, {});
        }
    }
    return word ? readWordDocument(*package, limits, document) : readWorkbook(*package, limits, document);
}

// Office's protected files are of the old form outside, and name what is inside in UTF-16.
Error oldFormError(std::string_view bytes, const std::string& name) {
    std::string protectedName;
    for (const char c : "EncryptedPackage"sv) {
        protectedName += c;
        protectedName += '\0';
    }
    const bool encrypted = bytes.find(protectedName) != std::string_view::npos;
    return Error(encrypted ? MessageId::SpecDocumentEncrypted : MessageId::SpecDocumentLegacy, {name});
}

bool isText(std::string_view bytes) {
    return hl7::detectWideFile(asBytes(bytes.substr(0, kHead))).has_value() ||
           (bytes.substr(0, kHead).find('\0') == std::string_view::npos && bytes.substr(0, 5) != "{\\rtf");
}

// XML that is not XHTML is no document of this kind: specs in XML have readers of their own.
bool isForeignXml(std::string_view utf8) {
    return utf8.substr(0, 5) == "<?xml" && lowered(utf8.substr(0, kHead)).find("<html") == std::string::npos;
}

// `owned` holds the bytes where they are not needed once they are UTF-8.
Result<Document> readText(std::string_view bytes, std::string* owned, const std::string& name,
                          const DocumentLimits& limits, Document& document) {
    const std::string charset = declaredCharset(bytes);
    const std::string utf8 = owned ? documentUtf8(std::move(*owned), charset) : documentUtf8(bytes, charset);
    if (owned) {
        std::string().swap(*owned);
    }
    if (isForeignXml(utf8)) {
        return fail(MessageId::SpecDocumentUnknown, {name});
    }
    // A page is read piece by piece, where others have lines and cells of any length.
    const std::uint64_t most = isHtml(utf8, name) ? limits.textBytes : limits.textBytes / 2;
    if (utf8.size() > most) {
        return fail(MessageId::SpecDocumentTooLarge, {name, std::to_string(most)});
    }
    readAnyText(utf8, name, limits, document);
    return std::move(document);
}

Result<Document> readBytes(std::string_view bytes, std::string* owned, const std::string& name,
                           const DocumentLimits& limits) {
    if (bytes.empty()) {
        return fail(MessageId::SourceEmpty, {name});
    }
    if (bytes.size() > limits.fileBytes) {
        return fail(MessageId::SpecDocumentTooLarge, {name, std::to_string(limits.fileBytes)});
    }
    Document document;
    document.name = fileNameOf(name);
    if (isPackage(bytes)) {
        if (auto read = readOffice(bytes, name, limits, document); !read) {
            return fail(read.error());
        }
        return document;
    }
    if (isOldForm(bytes)) {
        return fail(oldFormError(bytes, name));
    }
    if (isPdf(bytes)) {
        return fail(MessageId::SpecDocumentPdf, {name});
    }
    if (!isText(bytes)) {
        return fail(MessageId::SpecDocumentUnknown, {name});
    }
    if (bytes.size() > limits.textBytes) {
        return fail(MessageId::SpecDocumentTooLarge, {name, std::to_string(limits.textBytes)});
    }
    return readText(bytes, owned, name, limits, document);
}

Result<Document> readGuarded(std::string_view bytes, std::string* owned, const std::string& name,
                             const DocumentLimits& limits) {
    try {
        Result<Document> document = readBytes(bytes, owned, name, limits);
        if (limits.cancel.stopped()) {
            return fail(MessageId::Cancelled);  // what was read until then is no document
        }
        return document;
    } catch (const std::bad_alloc&) {
        return fail(MessageId::OutOfMemory, {name});
    }
}

}  // namespace

Result<Document> readDocumentBytes(std::string_view bytes, const std::string& name, const DocumentLimits& limits) {
    return readGuarded(bytes, nullptr, name, limits);
}

Result<Document> readDocument(const std::string& path, const DocumentLimits& limits) {
    const std::string head = headOf(path);
    const bool packed = head.empty() || isPackage(head) || isOldForm(head) || isPdf(head);
    const std::uint64_t most = packed ? limits.fileBytes : std::min(limits.fileBytes, limits.textBytes);
    const Error tooLarge(MessageId::SpecDocumentTooLarge, {path, std::to_string(most)});
    if (isPdf(head)) {
        const Result<FileStamp> stamp = RandomAccessFile::stampOf(path);
        return stamp && stamp->size > most ? fail(tooLarge) : readPdf(path, limits.cancel);
    }
    Result<std::string> bytes = readAll(path, most);
    if (!bytes) {
        return fail(bytes.error().id() == MessageId::ArchiveTooLarge ? tooLarge : bytes.error());
    }
    return readGuarded(*bytes, &*bytes, path, limits);
}

Result<Document> readPastedDocument(std::string_view text, const DocumentLimits& limits) {
    auto document = readDocumentBytes(text, "pasted text", limits);
    if (document) {
        document->name.clear();
    }
    return document;
}

}  // namespace plumb::spec
