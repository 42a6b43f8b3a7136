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

void addTargetOptions(CLI::App& app, TargetOptions& options) {
    app.add_option("-o,--out", options.out, "Write to this new file instead of standard output")->type_name("FILE");
    app.add_flag("--force", options.force, "Replace files that exist");
}

bool openTarget(Session& session, const TargetOptions& options, const Inputs& inputs) {
    if (options.out.empty()) {
        return true;
    }
    std::error_code ignored;
    for (const auto& source : inputs.sources()) {
        if (std::filesystem::equivalent(options.out, source->name(), ignored)) {
            session.complain(options.out + " is the file that is read; it is never altered. Choose another name.");
            return false;
        }
    }
    Error why(MessageId::None);
    if (!session.out().openFile(options.out, options.force, why)) {
        session.complain(why);
        return false;
    }
    return true;
}

int closeTarget(Session& session, int code) {
    Error why(MessageId::None);
    if (!session.out().close(why)) {
        session.complain(why);
        return kCannotRead;
    }
    return code;
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
