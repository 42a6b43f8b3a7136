#include "plumb/help_format.h"

#include <cstddef>

namespace plumb::cli {
namespace {

constexpr std::size_t kLineWidth = 100, kNameWidth = 30;

/// Whether an option may be given several values.
bool isSeveral(const CLI::Option* option) {
    return option->get_positional() && option->get_expected_max() > 1;
}

}  // namespace

HelpFormat::HelpFormat() {
    label("SUBCOMMAND", "VERB");
    column_width(kNameWidth);
}

std::string HelpFormat::make_option(const CLI::Option* option, bool positional) const {
    std::string out = "  " + make_option_name(option, positional) + make_option_opts(option);
    std::size_t column = out.size();
    const auto nextLine = [&] {
        out += '\n' + std::string(kNameWidth, ' ');
        column = kNameWidth;
    };
    if (column + 1 > kNameWidth) {
        nextLine();
    } else {
        out.append(kNameWidth - column, ' ');
        column = kNameWidth;
    }
    std::string word;
    bool first = true;
    for (const char c : make_option_desc(option) + ' ') {
        if (c != ' ') {
            word += c;
            continue;
        }
        if (!first && column + 1 + word.size() > kLineWidth) {
            nextLine();
        } else if (!first) {
            out += ' ';
            ++column;
        }
        out += word;
        column += word.size();
        word.clear();
        first = false;
    }
    return out + '\n';
}

std::string HelpFormat::make_option_opts(const CLI::Option* option) const {
    if (option->get_items_expected_max() == 0) {
        return {};
    }
    const std::string name = option->get_type_name();
    const std::string value = option->get_default_str();
    return ' ' + name.substr(0, name.find(':')) + (value.empty() ? "" : " [" + value + "]") +
           (isSeveral(option) ? " ..." : "");
}

std::string HelpFormat::make_option_usage(const CLI::Option* option) const {
    const std::string type = option->get_type_name();
    const std::string name = type.substr(0, type.find(':')) + (isSeveral(option) ? "..." : "");
    return option->get_required() ? name : '[' + name + ']';
}

}  // namespace plumb::cli
