// plumb export: messages written out, unchanged or in another frame.
#include "base/paths.h"
#include "plumb/copying.h"
#include "plumb/exit_codes.h"
#include "plumb/text_output.h"
#include "plumb/verbs.h"
#include "reports/reframing.h"

#include <filesystem>
#include <memory>
#include <system_error>

namespace plumb::cli {
namespace {

using reports::Frame;

struct ExportOptions : InputOptions {
    std::string frame = "keep";
    std::string split;
    TargetOptions target;
};

/// Each message to a file of its own.
int splitInto(Session& session, Inputs& inputs, const ExportOptions& options, Frame frame) {
    std::error_code error;
    std::filesystem::create_directories(pathOf(options.split), error);
    if (error) {
        session.complain(Error(MessageId::FileCannotWrite, {options.split, error.message()}));
        return kCannotRead;
    }
    const std::size_t digits = std::to_string(inputs.messageCount()).size();
    std::uint64_t written = 0;
    bool failed = false;
    const int code = inputs.forEach(session, [&](const Item& item) {
        std::string number = std::to_string(item.number + 1);
        number.insert(0, digits - number.size(), '0');
        const std::string path = plumb::textOf(pathOf(options.split) / ("message-" + number + ".hl7"));
        std::string bytes = reports::reframed(item.view, frame);
        if (frame == Frame::Batch) {
            bytes = reports::batchHeader(item.view) + bytes + reports::batchTrailer(1, item.view);
        }
        if (isInput(inputs, path)) {
            session.complain(path + " is a file that is read; it is never altered. Choose another folder.");
            failed = true;
            return false;
        }
        if (const Result<void> file = writeFile(path, asBytes(bytes), options.target.force); !file) {
            session.complain(file.error());
            failed = true;
            return false;
        }
        ++written;
        return true;
    });
    if (!session.quiet) {
        session.complain(grouped(written) + (written == 1 ? " file" : " files") + " written into " + options.split +
                         ".");
    }
    return failed ? kCannotRead : code;
}

int runExport(Session& session, const ExportOptions& options) {
    const std::optional<Frame> frame = reports::frameFrom(options.frame);
    if (!frame) {
        session.complain("'" + options.frame + "' is not a frame. Use keep, cr, lf, crlf, mllp or batch.");
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    if (!options.split.empty()) {
        return splitInto(session, *inputs, options, *frame);
    }
    if (const int opened = openTarget(session, options.target, *inputs); opened != kFine) {
        return opened;
    }
    sayDecoded(session, *inputs);
    if (*frame == Frame::Keep && !inputs->selective()) {
        int copied = kFine;
        for (const auto& source : inputs->sources()) {
            copied = std::max(copied, copyBytes(session, *source));
        }
        return closeTarget(session, options.target, std::max(code, copied), copied == kFine);
    }
    std::uint64_t count = 0;
    std::string firstBytes;
    bool ended = true;  // the message before, with a segment terminator
    code = inputs->forEach(session, [&](const Item& item) {
        if (*frame == Frame::Batch && count == 0) {
            session.out().write(reports::batchHeader(item.view));
            firstBytes = asText(item.bytes);
        }
        ++count;
        if (*frame == Frame::Keep) {
            // One that ends in the middle of a line would take the next one's first segment into its last.
            session.out().write(ended ? "" : "\r");
            session.out().write(std::string(asText(item.bytes)));
            ended = item.bytes.empty() || asText(item.bytes).back() == '\r' || asText(item.bytes).back() == '\n';
        } else {
            session.out().write(reports::reframed(item.view, *frame));
        }
        return true;
    });
    if (*frame == Frame::Batch && count > 0) {
        session.out().write(reports::batchTrailer(count, hl7::MessageView(asBytes(firstBytes))));
    }
    return closeTarget(session, options.target, code, !inputs->brokeOff());
}

}  // namespace

Run addExportVerb(CLI::App& app) {
    auto options = std::make_shared<ExportOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    app.add_option("--frame", options->frame,
                   "keep (bytes as they are), cr, lf, crlf (segments end so), mllp, or batch (FHS/BHS ... BTS/FTS)")
        ->type_name("FRAME")
        ->capture_default_str();
    CLI::Option* split =
        app.add_option("--split", options->split, "Write each message to a file of its own in this folder");
    split->type_name("FOLDER");
    addTargetOptions(app, options->target)->excludes(split);
    app.footer("Without a selection and with the frame kept, the result is the source itself, byte for byte.\n"
               "Examples:\n"
               "  plumb export feed.hl7 --where 'MSH-9.1 = ORU' -o results.hl7\n"
               "  plumb export engine.log --frame mllp -o to-send.mllp\n"
               "  plumb export archive.zip -m 1-100 --split samples/");
    return [options](Session& session) { return runExport(session, *options); };
}

}  // namespace plumb::cli
