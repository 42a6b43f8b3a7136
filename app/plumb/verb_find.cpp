// plumb find: messages that match a filter, and places that hold a text.
#include "plumb/exit_codes.h"
#include "plumb/listing.h"
#include "plumb/text_search.h"
#include "plumb/verbs.h"

#include <memory>

namespace plumb::cli {
namespace {

struct FindOptions : InputOptions {
    std::string filter;
    TextSearchOptions text;
    ListingOptions listing;
    bool count = false;
};

int runFilter(Session& session, const FindOptions& options, Inputs& inputs) {
    std::unique_ptr<Listing> listing = Listing::make(session, options.listing);
    if (!listing) {
        return kWrongUsage;
    }
    std::uint64_t found = 0;
    const int code = inputs.forEach(session, [&](const Item& item) {
        ++found;
        if (!options.count) {
            listing->add(inputs, item);
        }
        return true;
    });
    if (options.count) {
        session.out().write(std::to_string(found) + "\n");
    } else {
        if (found > 0) {
            listing->finish();
        }
        if (!session.quiet) {
            session.out().flush();
            session.complain(grouped(found) + " of " + grouped(inputs.messageCount()) + " messages match.");
        }
    }
    return code;
}

int runFind(Session& session, FindOptions options) {
    const bool textSearch = !options.text.literal.empty() || !options.text.regex.empty();
    // `find FILE FILTER`: the last word is the filter, unless a text is searched for or --where says it.
    if (!textSearch && options.where.empty()) {
        if (options.paths.size() < 2) {
            session.complain("Say what to find: a filter as the last word, or --text or --regex.");
            return kWrongUsage;
        }
        options.where = options.paths.back();
        options.paths.pop_back();
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    return textSearch ? searchText(session, options.text, options.count, *inputs)
                      : runFilter(session, options, *inputs);
}

}  // namespace

Run addFindVerb(CLI::App& app) {
    auto options = std::make_shared<FindOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    app.add_option("-t,--text", options->text.literal, "Find this text, wherever it stands, and say in which field")
        ->type_name("TEXT");
    app.add_option("--regex", options->text.regex, "Find this regular expression (RE2) in values")->type_name("REGEX");
    app.add_flag("-i,--ignore-case", options->text.caseBlind,
                 "--text and --regex: capitals and small letters are the same");
    app.add_flag("--count", options->count, "Print how many there are instead");
    addListingOptions(app, options->listing);
    app.footer("The last word is a filter; resources/manual/filter-language.md and the man page describe them.\n"
               "Examples:\n"
               "  plumb find feed.hl7 'PID-8 = F and MSH-9.2 in (A01, A08)'\n"
               "  plumb find feed.hl7 'OBX[3.1=\"2160-0\" and 8=\"H\"]-5 > 4' --columns number,PID-5,OBX[*]-5\n"
               "  plumb find logs/ 'unacknowledged or ack.code = AE' --format json\n"
               "  plumb find feed.hl7 --text GARCIA -i");
    return [options](Session& session) { return runFind(session, *options); };
}

}  // namespace plumb::cli
