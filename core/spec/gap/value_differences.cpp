// Types, constants, formats, codes: what may stand there on either side.
#include "spec/gap/differences.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace plumb::spec {
namespace {

/// The second holds whatever the first can hold.
constexpr std::array<std::pair<std::string_view, std::string_view>, 27> kWider = {{
    {"ST", "TX"}, {"ST", "FT"},  {"TX", "FT"},   {"ID", "ST"},  {"IS", "ST"},  {"ID", "IS"},  {"ID", "TX"},
    {"IS", "TX"}, {"ID", "FT"},  {"IS", "FT"},   {"NM", "ST"},  {"NM", "TX"},  {"NM", "FT"},  {"SI", "NM"},
    {"SI", "ST"}, {"DT", "DTM"}, {"DT", "TS"},   {"DT", "ST"},  {"DTM", "ST"}, {"DTM", "TS"}, {"TS", "DTM"},
    {"TM", "ST"}, {"CE", "CWE"}, {"CNE", "CWE"}, {"CE", "CNE"}, {"IS", "CWE"}, {"ID", "CWE"},
}};

bool holds(std::string_view narrow, std::string_view wide) {
    return narrow == wide || std::find(kWider.begin(), kWider.end(), std::pair(narrow, wide)) != kWider.end();
}

std::vector<std::string_view> onlyIn(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string_view> only;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(only));
    return only;
}

/// "A, B, C ..."
std::string enumerated(const std::vector<std::string_view>& codes) {
    constexpr std::size_t kMost = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(codes.size(), kMost); ++i) {
        text += (i == 0 ? "" : ", ") + std::string(codes[i]);
    }
    return codes.size() > kMost ? text + " ..." : text;
}

std::string listOf(const CodeList& list) {
    const std::vector<std::string_view> codes(list.codes.begin(), list.codes.end());
    if (list.any) {
        return list.names;
    }
    return list.names.empty() ? enumerated(codes) : list.names + ": " + enumerated(codes);
}

}  // namespace

std::optional<Difference> typeDifference(SpecSide& senders, const std::string& sender, SpecSide& receivers,
                                         const std::string& receiver) {
    const std::string s = senders.root(sender), r = receivers.root(receiver);
    const auto varies = [](const std::string& type) { return type == "varies" || type == "*" || type == "Varies"; };
    if (s.empty() || r.empty() || s == r || (varies(s) && varies(r))) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Type;
    const bool fits = varies(r) || holds(s, r), fitsBack = varies(s) || holds(r, s);
    made.direction = widerSide(fitsBack, fits);
    made.harm = fits ? GapHarm::Harmless : GapHarm::OtherForm;
    made.sender = sender;
    made.receiver = receiver;
    return made;
}

std::optional<Difference> constantDifference(const std::string& sender, const std::string& receiver) {
    if (sender == receiver) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Constant;
    made.direction = widerSide(sender.empty(), receiver.empty());
    made.harm = receiver.empty() ? GapHarm::Harmless : GapHarm::OtherForm;
    made.sender = sender;
    made.receiver = receiver;
    return made;
}

std::optional<Difference> formatDifference(const std::string& sender, const std::string& receiver) {
    std::optional<Difference> made = constantDifference(sender, receiver);
    if (made) {
        made->kind = GapKind::Format;
    }
    return made;
}

std::optional<Difference> codesDifference(const CodeList& sender, const CodeList& receiver) {
    if (sender.any && receiver.any) {
        return std::nullopt;
    }
    Difference made;
    made.kind = GapKind::Codes;
    made.sender = listOf(sender);
    made.receiver = listOf(receiver);
    if (sender.any || receiver.any) {
        made.direction = sender.any ? GapDirection::Sender : GapDirection::Receiver;
        made.harm = sender.any && !receiver.open ? GapHarm::UnknownCodes : GapHarm::Harmless;
        return made;
    }
    const std::vector<std::string_view> unknown = onlyIn(sender.codes, receiver.codes);
    const std::vector<std::string_view> unused = onlyIn(receiver.codes, sender.codes);
    if (unknown.empty() && unused.empty()) {
        return std::nullopt;
    }
    made.direction = widerSide(!unknown.empty(), !unused.empty());
    made.harm = unknown.empty() || receiver.open ? GapHarm::Harmless : GapHarm::UnknownCodes;
    made.detail = enumerated(unknown.empty() ? unused : unknown);
    return made;
}

}  // namespace plumb::spec
