#include "check/condition.h"

namespace plumb::check {

struct Condition::Parts {};
struct Places::Parts {};

Condition::Condition(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts)) {}
Condition::~Condition() = default;

Places::Places(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts)) {}
Places::~Places() = default;

Result<std::shared_ptr<const Condition>> Condition::compile(std::string_view, ConditionPlace, const spec::Spec&) {
    return std::shared_ptr<const Condition>(new Condition(nullptr));
}
std::string Condition::describe(std::string_view text) {
    return std::string(text);
}
Truth Condition::holds(const ConditionScope&) const {
    return Truth::Undecided;
}
Result<std::shared_ptr<const Places>> Places::compile(std::string_view, ConditionPlace, const spec::Spec&) {
    return std::shared_ptr<const Places>(new Places(nullptr));
}
void Places::find(const ConditionScope&, std::vector<ConditionScope>&) const {}

}  // namespace plumb::check
