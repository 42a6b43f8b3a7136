#include "check/waivers.h"
#include "spec/yaml/format_key.h"

#include <algorithm>

namespace plumb::check {
namespace {

using namespace spec::yaml;

constexpr std::string_view kFormat = "waivers/1";

struct WaiverFile {
    std::string spec;
    std::vector<Waiver> waivers;
};

/// The rule, and where it stands: whether it means anything is only known once the spec is.
Key<Waiver> ruleKey() {
    Key<Waiver> made = key("rule", &Waiver::rule, text(), "A rule's code, a category, or the id of a statement.");
    made.read = [read = made.read](Walker& walker, NodeIndex node, Waiver& waiver) {
        read(walker, node, waiver);
        waiver.rulePlace = walker.textPlace(node);
    };
    return made;
}

const Form<Waiver>& waiverForm() {
    static const Form<Waiver> form = [] {
        Form<Waiver> made;
        made.name = "a waiver";
        made.about = "A deviation that is accepted.";
        made.keys = {
            key("id", &Waiver::id, text(), "A short name."),
            ruleKey(),
            key("path", &Waiver::path, text(), "Only there, such as PID-3.1."),
            key("sender", &Waiver::sender, text(), "Only of messages with this MSH-3."),
            key("when", &Waiver::when, text(), "Only of messages that match this filter."),
            key("reason", &Waiver::reason, text(), "Why it is accepted."),
            key("owner", &Waiver::owner, text(), "Who accepted it."),
            key("expires", &Waiver::expires, day(), "The last day on which it holds."),
        };
        made.place = &Waiver::place;
        return made;
    }();
    return form;
}

const Form<WaiverFile>& fileForm() {
    static const Form<WaiverFile> form = [] {
        Form<WaiverFile> made;
        made.name = "a waiver file";
        made.about = "Accepted deviations from a spec.";
        made.keys = {
            formatKey<WaiverFile>(kFormat, "Always the first key: waivers/1."),
            key("spec", &WaiverFile::spec, text(), "The id of the spec."),
            key("waivers", &WaiverFile::waivers, list(entry(&waiverForm), true), "The deviations."),
        };
        return made;
    }();
    return form;
}

}  // namespace

ReadWaivers readWaiversYaml(std::string_view source, const std::string& file) {
    ReadWaivers read;
    const Tree tree(source);
    if (tree.failure()) {
        read.notes.push_back({spec::LintLevel::Error, file, tree.failure()->place, tree.failure()->note});
        return read;
    }
    Walker walker(tree, file, 0, read.notes);
    if (!formatIsKnown(walker, tree, kFormat, MessageId::WaiverNoFormat)) {
        return read;
    }
    WaiverFile whole;
    readForm(fileForm(), walker, 0, whole, false);
    for (const Waiver& waiver : whole.waivers) {
        const std::string name = waiver.id.empty() ? waiver.rule : waiver.id;
        for (const auto& [key, value] : {std::pair("rule", &waiver.rule), std::pair("reason", &waiver.reason),
                                         std::pair("owner", &waiver.owner), std::pair("expires", &waiver.expires)}) {
            if (value->empty()) {
                walker.wrong(waiver.place, MessageId::WaiverLacks, {name.empty() ? "The waiver" : name, key});
            }
        }
    }
    read.spec = std::move(whole.spec);
    read.waivers = std::move(whole.waivers);
    return read;
}

}  // namespace plumb::check
