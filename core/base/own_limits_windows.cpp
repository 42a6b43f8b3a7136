// own_limits.h on Windows: a job of its own, which ends with the program.
#if defined(_WIN32)

#include "base/own_limits.h"
#include "base/wide_windows.h"

namespace plumb {

// What is mapped of files does not count here.
void limitMyself(std::uint64_t memory, std::uint64_t /*withMapped*/, std::uint64_t seconds) {
    constexpr std::uint64_t kTicksASecond = 10'000'000;
    const HANDLE job = CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION rules{};
    rules.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME;
    rules.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = static_cast<LONGLONG>(seconds * kTicksASecond);
    rules.ProcessMemoryLimit = static_cast<SIZE_T>(memory);
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &rules, sizeof(rules));
    AssignProcessToJobObject(job, GetCurrentProcess());
}

}  // namespace plumb

#endif
