// How a run of plumb ended; part of its interface.
#pragma once

namespace plumb::cli {

enum ExitCode : int {
    kFine = 0,
    kFindings = 1,  ///< findings, differences, or nothing matched
    kWrongUsage = 2,
    kCannotRead = 3,  ///< something could not be read or written
    kCancelled = 130,
};

}  // namespace plumb::cli
