#include "spec/edit_text.h"

#include "spec/edit_path.h"
#include "spec/spec_yaml.h"
#include "spec/text_patch.h"
#include "spec/yaml/tree_value.h"

namespace plumb::spec {
namespace {

using yaml::Node;
using yaml::Tree;
using yaml::Value;

tl::unexpected<Error> unreadable(const Tree& tree) {
    if (!tree.failure()) {
        return fail(MessageId::SpecNoFormat);
    }
    return fail(asError({LintLevel::Error, "the spec", tree.failure()->place, tree.failure()->note}, 0));
}

/// The new text when it holds what was wanted.
Result<std::string> checked(std::string text, const Value& wanted, std::uint32_t line) {
    const Tree tree(text);
    if (tree.failure() || tree.nodes().empty() || !yaml::sameContent(yaml::toValue(tree, 0), wanted)) {
        return fail(MessageId::SpecEditFailed, {std::to_string(line)});
    }
    return text;
}

/// How far the path goes in a spec that can be read, and not through an alias.
Result<PathEnd> endOf(const Tree& tree, const EditPath& path, std::string_view pathText) {
    if (tree.failure() || tree.nodes().empty() || tree.at(0).kind != Node::Kind::Mapping) {
        return unreadable(tree);
    }
    PathEnd end = followPath(tree, path);
    if (end.throughAlias) {
        return fail(MessageId::SpecEditAlias, {std::string(pathText), std::to_string(tree.at(end.last()).place.line)});
    }
    return end;
}

Result<std::string> set(std::string_view text, std::string_view pathText, const Value& value) {
    const Result<EditPath> path = parseEditPath(pathText);
    if (!path) {
        return fail(path.error());
    }
    const Tree tree(text);
    const Result<PathEnd> found = endOf(tree, *path, pathText);
    if (!found) {
        return fail(found.error());
    }
    const PathEnd& end = *found;
    Value wanted = yaml::toValue(tree, 0);
    if (!setIn(wanted, *path, value)) {
        return fail(MessageId::SpecEditNowhere, {std::string(pathText)});
    }
    const TextPatch patch(tree, end);
    const bool whole = end.steps() == path->size() || tree.at(end.last()).kind == Node::Kind::Scalar;
    const Value* written = getIn(wanted, *path, whole ? end.steps() : end.steps() + 1);
    if (!written) {
        return fail(MessageId::SpecEditNowhere, {std::string(pathText)});
    }
    return checked(whole ? patch.replaced(*written) : patch.inserted((*path)[end.steps()], *written), wanted,
                   tree.at(end.last()).place.line);
}

}  // namespace

Result<std::string> setText(std::string_view spec, std::string_view path, std::string_view value) {
    return set(spec, path, Value{std::string(value)});
}

Result<std::string> setEntry(std::string_view spec, std::string_view path, std::string_view yaml) {
    const Tree fragment(yaml);
    if (fragment.failure() || fragment.nodes().empty()) {
        return unreadable(fragment);
    }
    return set(spec, path, yaml::toValue(fragment, 0));
}

Result<std::string> removeEntry(std::string_view spec, std::string_view pathText) {
    const Result<EditPath> path = parseEditPath(pathText);
    if (!path) {
        return fail(path.error());
    }
    const Tree tree(spec);
    const Result<PathEnd> found = endOf(tree, *path, pathText);
    if (!found) {
        return fail(found.error());
    }
    const PathEnd& end = *found;
    Value wanted = yaml::toValue(tree, 0);
    if (end.steps() != path->size() || !removeFrom(wanted, *path)) {
        return fail(MessageId::SpecEditNowhere, {std::string(pathText)});
    }
    return checked(TextPatch(tree, end).removed(), wanted, tree.at(end.last()).place.line);
}

}  // namespace plumb::spec
