// How --help looks: the name of a value and its default without the machinery behind, in lines of 100 columns.
#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace plumb::cli {

class HelpFormat : public CLI::Formatter {
public:
    HelpFormat();

    std::string make_option(const CLI::Option* option, bool positional) const override;
    std::string make_option_opts(const CLI::Option* option) const override;
    std::string make_option_usage(const CLI::Option* option) const override;
};

}  // namespace plumb::cli
