#include "report/severity.h"

namespace plumb::report {

std::string_view severityName(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Information:
        return "information";
    case Severity::Fine:
        return "fine";
    case Severity::None:
        break;
    }
    return {};
}

std::string_view severityShape(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "■";
    case Severity::Warning:
        return "▲";
    case Severity::Information:
        return "●";
    case Severity::Fine:
        return "✓";
    case Severity::None:
        break;
    }
    return {};
}

}  // namespace plumb::report
