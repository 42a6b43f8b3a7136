// Definitions that are written out in many places, collected: equal ones get one id.
//
// Of each name the form met most often keeps the name as its id, the others get a number behind it: "CX", "CX_2". Where
// a name also stands without any content, that is what the name means, and every written form has a number.
#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace plumb::spec {

template <class Spec>
class InlinedDefinitions {
public:
    /// A number for the form; equal forms of a name have equal ones. `bare`: it stands without content.
    /// `shape` is equal for equal forms, and mostly differs for others.
    std::size_t add(const std::string& name, const std::string& shape, Spec form, bool bare) {
        std::vector<std::size_t>& forms = m_byName[name];
        std::vector<std::size_t>& alike = m_byShape[name + '|' + shape];
        for (const std::size_t number : alike) {
            Entry& entry = m_entries[number];
            if (entry.bare == bare && entry.form == form) {
                ++entry.times;
                return number;
            }
        }
        alike.push_back(m_entries.size());
        forms.push_back(m_entries.size());
        m_entries.push_back({std::move(form), name, {}, bare, 1});
        return m_entries.size() - 1;
    }

    /// After the last add().
    void nameAll() {
        for (const auto& [name, forms] : m_byName) {
            const bool hasBare =
                std::any_of(forms.begin(), forms.end(), [&](std::size_t number) { return m_entries[number].bare; });
            const std::size_t most = *std::max_element(forms.begin(), forms.end(), [&](std::size_t a, std::size_t b) {
                return m_entries[a].times != m_entries[b].times ? m_entries[a].times < m_entries[b].times : a > b;
            });
            std::size_t next = 2;
            for (const std::size_t number : forms) {
                Entry& entry = m_entries[number];
                const bool plain = hasBare ? entry.bare : number == most;
                entry.id = plain ? name : freeId(name, next);
            }
        }
    }

    [[nodiscard]] const std::string& idOf(std::size_t number) const { return m_entries[number].id; }

    /// Calls `visit(form, id, name)` for each form that has content, in the order of their first meeting.
    template <class Visit>
    void forEach(const Visit& visit) {
        for (Entry& entry : m_entries) {
            if (!entry.bare) {
                visit(entry.form, entry.id, entry.name);
            }
        }
    }

private:
    struct Entry {
        Spec form;
        std::string name, id;
        bool bare;
        std::size_t times;
    };

    // "CX_2" may be the name of another type in the file.
    [[nodiscard]] std::string freeId(const std::string& name, std::size_t& next) const {
        std::string id;
        do {
            id = name + '_' + std::to_string(next++);
        } while (m_byName.count(id) != 0);
        return id;
    }

    std::vector<Entry> m_entries;
    std::map<std::string, std::vector<std::size_t>> m_byName;
    std::unordered_map<std::string, std::vector<std::size_t>> m_byShape;
};

}  // namespace plumb::spec
