#include "spec/documents/pdf_reader.h"

#include "base/child_output.h"
#include "base/paths.h"
#include "base/program_path.h"
#include "spec/documents/pdf_document.h"

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace plumb::spec {
namespace {

namespace fs = std::filesystem;

#if defined(_WIN32)
constexpr const char* kProgram = "plumbline-pdf-text.exe";
#else
constexpr const char* kProgram = "plumbline-pdf-text";
#endif
// What plumbline-pdf-text ends with.
constexpr int kLocked = 3, kNoPdf = 4;
// It ends by itself after a page with which it has written half as much.
constexpr std::size_t kMostOutput = std::size_t{128} << 20;

std::string findReader(const std::vector<std::string>& folders) {
    for (const std::string& folder : folders) {
        std::error_code ignored;
        const fs::path program = pathOf(folder) / kProgram;
        if (fs::is_regular_file(program, ignored)) {
            return textOf(program);
        }
    }
    return {};
}

// What is wrong, or nothing where all of it was read.
std::optional<Error> problemOf(const ChildOutput& output, const std::string& name) {
    switch (output.end) {
    case ChildOutput::End::NotStarted:
        return Error(MessageId::SpecPdfReaderMissing, {name});
    case ChildOutput::End::Stopped:
        return Error(MessageId::Cancelled);
    case ChildOutput::End::TooLong:
    case ChildOutput::End::TooMuch:
        return Error(MessageId::SpecPdfTooMuch, {name});
    case ChildOutput::End::Died:
        return Error(MessageId::SpecPdfDamaged, {name});
    case ChildOutput::End::Exited:
        break;
    }
    if (output.code == kLocked) {
        return Error(MessageId::SpecDocumentEncrypted, {name});
    }
    if (output.code == kNoPdf) {
        return Error(MessageId::SpecPdfDamaged, {name});
    }
    return output.code == 0 ? std::nullopt : std::optional<Error>(Error(MessageId::SpecPdfTooMuch, {name}));
}

}  // namespace

std::vector<std::string> pdfReaderFolders() {
    const std::string program = programPath();
    if (program.empty()) {
        return {};
    }
    const fs::path folder = pathOf(program).parent_path();
    return {textOf(folder.parent_path() / "lib" / "plumbline"), textOf(folder / "modules")};
}

Result<Document> readPdfWith(const std::string& path, const std::vector<std::string>& readerFolders,
                             const CancelToken& cancel) {
    const std::string name = textOf(pathOf(path).filename());
    const std::string reader = findReader(readerFolders);
    if (reader.empty()) {
        return fail(MessageId::SpecPdfReaderMissing, {name});
    }
    // A name that begins with a hyphen is no option.
    const std::string whole = textOf(fs::absolute(pathOf(path)));
    ChildLimits limits;
    limits.bytes = kMostOutput;
    const ChildOutput output = outputOf(reader, {whole}, limits, cancel);
    if (std::optional<Error> problem = problemOf(output, name)) {
        return fail(std::move(*problem));
    }
    std::optional<pdf::Pages> pages = pdf::parsePages(output.text);
    if (!pages) {
        return fail(MessageId::SpecPdfDamaged, {name});
    }
    return pdf::documentOf(std::move(*pages), name);
}

Result<Document> readPdf(const std::string& path, const CancelToken& cancel) {
    return readPdfWith(path, pdfReaderFolders(), cancel);
}

}  // namespace plumb::spec
