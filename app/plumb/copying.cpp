#include "plumb/copying.h"

#include "base/paths.h"
#include "plumb/exit_codes.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plumb::cli {
namespace {

reports::TakeBytes outputOf(Session& session) {
    return [&session](std::string_view bytes) {
        session.out().write(bytes);
        return !session.stopped();
    };
}

int codeOf(const Session& session, const Result<void>& copied) {
    if (!copied) {
        session.complain(copied.error());
        return kCannotRead;
    }
    return session.cancel().stopped() ? kCancelled : kFine;
}

}  // namespace

CLI::Option* addTargetOptions(CLI::App& app, TargetOptions& options) {
    app.add_flag("--force", options.force, "Replace files that exist");
    return app.add_option("-o,--out", options.out, "Write to this new file instead of standard output")
        ->type_name("FILE");
}

bool isInput(const Inputs& inputs, const std::string& path) {
    return inputs.list().holds(path);
}

int openTarget(Session& session, const TargetOptions& options, const Inputs& inputs) {
    if (options.out.empty()) {
        return kFine;
    }
    std::error_code ignored;
    if (!std::filesystem::is_directory(pathOf(options.out), ignored) && isInput(inputs, options.out)) {
        session.complain(options.out + " is the file that is read; it is never altered. Choose another name.");
        return kWrongUsage;
    }
    if (const Result<void> opened = session.out().openFile(options.out, options.force); !opened) {
        session.complain(opened.error());
        return kCannotRead;
    }
    return kFine;
}

int closeTarget(Session& session, const TargetOptions& options, int code, bool whole) {
    if (options.out.empty()) {
        return code;
    }
    if (!whole || session.cancel().stopped()) {
        session.out().discard();
        session.complain("The work was not done to the end, so " + options.out + " was not written.");
        return session.cancel().stopped() ? kCancelled : std::max<int>(code, kFindings);
    }
    if (const Result<void> closed = session.out().close(); !closed) {
        session.complain(closed.error());
        return kCannotRead;
    }
    return code;
}

void sayDecoded(const Session& session, const Inputs& inputs) {
    const auto& sources = inputs.sources();
    const auto decoded =
        std::find_if(sources.begin(), sources.end(), [](const auto& source) { return source->bytes().isDecoded(); });
    if (decoded != sources.end() && !session.quiet) {
        session.complain((*decoded)->name() + " holds its messages in another writing. The result holds them as plain "
                                              "HL7; list --assumptions says how the file was read.");
    }
}

int copyBytes(Session& session, const source::OpenedSource& source) {
    return codeOf(session, reports::copyBytes(source, outputOf(session)));
}

int copySource(Session& session, const source::OpenedSource& source, std::uint64_t firstNumber,
               const reports::ReplaceMessage& replace) {
    return codeOf(session, reports::copySource(source, firstNumber, replace, outputOf(session)));
}

}  // namespace plumb::cli
