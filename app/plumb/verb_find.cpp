// plumb find: messages that match a filter, and places that hold a text.
#include "base/paths.h"
#include "plumb/exit_codes.h"
#include "plumb/listing.h"
#include "plumb/text_output.h"
#include "plumb/text_search.h"
#include "plumb/verbs.h"

#include <filesystem>
#include <memory>

namespace plumb::cli {
namespace {

struct FindOptions : InputOptions {
    std::string filter;
    TextSearchOptions text;
    ListingOptions listing;
    bool count = false;
};

int runCount(Session& session, Inputs& inputs) {
    std::uint64_t count = 0;
    const int code = inputs.count(session, count);
    session.out().write(std::to_string(count) + "\n");
    return code;
}

int runFilter(Session& session, Inputs& inputs, Listing& listing) {
    listing.start(inputs);
    std::uint64_t found = 0;
    const int code = inputs.forEach(session, [&](const Item& item) {
        ++found;
        listing.add(inputs, item);
        return true;
    });
    listing.finish();
    session.out().flush();
    if (found > 0 && !session.quiet && !session.stopped()) {
        session.complain(grouped(found) + " of " + grouped(inputs.messageCount()) +
                         (inputs.messageCount() == 1 ? " message matches." : " messages match."));
    }
    return code;
}

/// The last word is the filter, unless a text is searched for or --where says it.
bool takeFilter(Session& session, FindOptions& options, bool textSearch) {
    std::error_code ignored;
    const std::string& last = options.paths.back();
    const bool isFile = last == "-" || std::filesystem::exists(pathOf(last), ignored);
    if (textSearch || !options.where.empty()) {
        if (!isFile && query::Filter::parse(last)) {
            session.complain("There is no file named '" + last + "'. If it is a filter, write it behind --where.");
            return false;
        }
        return true;
    }
    if (options.paths.size() < 2) {
        session.complain("Say what to find: a filter as the last word, or --text or --regex.");
        return false;
    }
    if (isFile && !query::Filter::parse(last)) {
        session.complain("The last word is the filter, but '" + last +
                         "' is a file. Write the files first, then the filter in quotes.");
        return false;
    }
    options.where = last;
    options.paths.pop_back();
    return true;
}

int runFind(Session& session, FindOptions options) {
    const bool textSearch = !options.text.literal.empty() || !options.text.regex.empty();
    std::unique_ptr<Listing> listing = Listing::make(session, options.listing);
    if (!listing || !takeFilter(session, options, textSearch)) {
        return kWrongUsage;
    }
    int code = kFine;
    std::optional<Inputs> inputs = Inputs::open(session, options, code);
    if (!inputs) {
        return code;
    }
    options.text.count = options.count;
    options.text.format = options.listing.format;
    options.text.header = !options.listing.noHeader;
    return textSearch      ? searchText(session, options.text, *inputs)
           : options.count ? runCount(session, *inputs)
                           : runFilter(session, *inputs, *listing);
}

}  // namespace

Run addFindVerb(CLI::App& app) {
    auto options = std::make_shared<FindOptions>();
    addInputOptions(app, *options);
    addSelectionOptions(app, *options);
    CLI::Option* text = app.add_option("-t,--text", options->text.literal,
                                       "Find this text as it stands in the messages; say in which field");
    text->type_name("TEXT");
    app.add_option("--regex", options->text.regex, "Find this regular expression (RE2) in decoded values")
        ->type_name("REGEX")
        ->excludes(text);
    app.add_flag("-i,--ignore-case", options->text.caseBlind,
                 "--text and --regex: capitals and small letters are the same");
    app.add_flag("--count", options->count, "Print how many there are instead: messages, or places of a text");
    addListingOptions(app, options->listing);
    app.footer(
        "The last word is a filter; the man page and the manual (filter-language.md) describe them. With --text and\n"
        "--regex there is none; --where says in which messages to look, and a row is a place: number, path, value.\n"
        "Examples:\n"
        "  plumb find feed.hl7 'PID-8 = F and MSH-9.2 in (A01, A08)'\n"
        "  plumb find feed.hl7 'OBX[3.1=\"2160-0\" and 8=\"H\"]-5 > 4' --columns number,PID-5,OBX[*]-5\n"
        "  plumb find logs/ 'unacknowledged or ack.code = AE' --format json\n"
        "  plumb find feed.hl7 --text GARCIA -i");
    return [options](Session& session) { return runFind(session, *options); };
}

}  // namespace plumb::cli
