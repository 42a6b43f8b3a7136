#include "plumb/copying.h"

#include "plumb/exit_codes.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace plumb::cli {
namespace {

/// Writes [begin, end) of a source.
int copyRange(Session& session, const source::OpenedSource& source, std::uint64_t begin, std::uint64_t end) {
    constexpr std::uint64_t kPiece = 1u << 20;
    source::WindowBuffer buffer;
    while (begin < end && !session.stopped()) {
        const Result<ByteView> bytes = source.bytes().window({begin, std::min(kPiece, end - begin)}, buffer);
        if (!bytes) {
            session.complain(bytes.error());
            return kCannotRead;
        }
        session.out().write(asText(*bytes));
        begin += bytes->size();
    }
    if (const Result<void> same = source.bytes().check(); !same) {
        session.complain(same.error());
        return kCannotRead;
    }
    return kFine;
}

}  // namespace

CLI::Option* addTargetOptions(CLI::App& app, TargetOptions& options) {
    app.add_flag("--force", options.force, "Replace files that exist");
    return app.add_option("-o,--out", options.out, "Write to this new file instead of standard output")
        ->type_name("FILE");
}

bool isInput(const Inputs& inputs, const std::string& path) {
    std::error_code ignored;
    const auto same = [&](const std::string& name) {
        // Devices such as the terminal may be read and written.
        return std::filesystem::equivalent(path, name, ignored) && !std::filesystem::is_other(path, ignored);
    };
    return std::any_of(inputs.paths().begin(), inputs.paths().end(), same) ||
           std::any_of(inputs.sources().begin(), inputs.sources().end(),
                       [&](const auto& source) { return same(source->name()); });
}

int openTarget(Session& session, const TargetOptions& options, const Inputs& inputs) {
    if (options.out.empty()) {
        return kFine;
    }
    std::error_code ignored;
    if (!std::filesystem::is_directory(options.out, ignored) && isInput(inputs, options.out)) {
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
    return copyRange(session, source, 0, source.bytes().size());
}

int copySource(Session& session, const source::OpenedSource& source, std::uint64_t firstNumber,
               const std::function<bool(std::uint64_t, ByteView, std::string&)>& replace) {
    std::uint64_t written = 0;
    std::string other;
    int code = kFine;
    const Result<void> read = source.forEach(0, source.size(), [&](MessageNumber number, ByteView message) {
        if (session.stopped()) {
            return false;
        }
        const ByteRange range = source.messages()[number].range();
        if (range.begin > written) {
            code = std::max(code, copyRange(session, source, written, range.begin));
        }
        other.clear();
        session.out().write(replace(firstNumber + number.value(), message, other) ? std::string_view(other)
                                                                                  : asText(message));
        written = range.end();
        return code == kFine;
    });
    if (!read) {
        session.complain(read.error());
        return kCannotRead;
    }
    if (session.stopped()) {
        return session.cancel().stopped() ? kCancelled : kFine;
    }
    return std::max(code, copyRange(session, source, written, source.bytes().size()));
}

}  // namespace plumb::cli
