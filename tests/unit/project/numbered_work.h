// Numbered pieces of work on a project, of every kind that it knows. Each is done in whole or not at all, and can be
// told from its number alone, so that after a crash any of them is found whole, missing or half there.
#pragma once

#include "base/result.h"
#include "project/project.h"

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace plumb::project::test {

enum class Work : std::uint8_t { TakeIn, Document, Edit, Run, Snapshot, Replay };
inline constexpr int kWorks = 6;

/// Works in turn: 1 takes in, 2 writes a document, ...
[[nodiscard]] Work workOf(int number);

/// Returns when it is done for certain.
[[nodiscard]] Result<void> doWork(Project& project, int number);
/// A document that is on its way when this returns: nothing says when it is on the disk, only in which order.
void postWork(Project& project, int number, std::function<void(const Result<void>&)> done);

/// What is there.
struct Found {
    std::set<int> whole;
    std::vector<std::string> wrong;  ///< half there, damaged, or of a number that was never begun
};
[[nodiscard]] Found findWork(const std::shared_ptr<Project>& project, int most);

/// Everything that is wrong with the project, given what was reported as done, and the most that was begun.
[[nodiscard]] std::vector<std::string> wrongAfter(const std::shared_ptr<Project>& project, const std::set<int>& done,
                                                  int most);

}  // namespace plumb::project::test
