// plumb spec import: a vendor's document made a spec.
#pragma once

#include "plumb/session.h"

#include <string>

namespace plumb::cli {

struct ImportWishes {
    std::string templateFile, reportFile, standard;
};

/// The spec goes to `out`, or to standard output; counts and doubts are told on standard error.
int importSpec(Session& session, const std::string& document, const std::string& out, bool force,
               const ImportWishes& wishes);

}  // namespace plumb::cli
