// plumb list: one line per message.
#include "plumb/columns.h"
#include "plumb/exit_codes.h"
#include "plumb/listing.h"
#include "plumb/verbs.h"

#include <memory>

namespace plumb::cli {
namespace {

struct ListOptions : InputOptions {
    ListingOptions listing;
    bool assumptions = false;
    bool count = false;
};

void showAssumptions(Session& session, const Inputs& inputs) {
    for (const auto& source : inputs.sources()) {
        session.out().write(source->name() + ": " + grouped(source->size()) +
                            (source->size() == 1 ? " message" : " messages") + ", " + grouped(source->bytes().size()) +
                            " bytes\n");
        for (const Note& note : source->assumptions()) {
            session.out().write("  " + note.render() + "  (" + std::string(note.code()) + ")\n");
        }
    }
}

int runList(Session& session, const ListOptions& options) {
    std::unique_ptr<Listing> listing = Listing::make(session, options.listing);
    if (!listing) {
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    if (options.assumptions) {
        showAssumptions(session, *inputs);
        return code;
    }
    if (options.count) {
        std::uint64_t count = 0;
        code = inputs->count(session, count);
        session.out().write(std::to_string(count) + "\n");
        return code;
    }
    listing->start(*inputs);
    code = inputs->forEach(session, [&](const Item& item) {
        listing->add(*inputs, item);
        return true;
    });
    listing->finish();
    return code;
}

}  // namespace

Run addListVerb(CLI::App& app) {
    auto options = std::make_shared<ListOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    addListingOptions(app, options->listing);
    app.add_flag("--assumptions", options->assumptions, "Say what was assumed about each source instead");
    app.add_flag("--count", options->count, "Print how many there are instead");
    app.footer("Examples:\n"
               "  plumb list feed.hl7\n"
               "  plumb list feed.hl7 --columns 'number,type,PID-3[5=\"MR\"].1,PV1-19,OBX[*]-3.1'\n"
               "  plumb list logs/ --name '*.log' --where 'MSH-9.1 = ORU' --format tsv\n"
               "  zcat feed.hl7.gz | plumb list - --assumptions");
    return [options](Session& session) { return runList(session, *options); };
}

}  // namespace plumb::cli
