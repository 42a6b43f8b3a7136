// Which rows of a table are its heading, by how many of its words are known.
#pragma once

#include "spec/importing/sections.h"

namespace plumb::spec::importing {

struct HeaderRows {
    std::size_t count = 0;  ///< 0: no heading stands here
    std::vector<SectionColumn> columns;
};

[[nodiscard]] HeaderRows headerAt(const std::vector<DocumentRow>& rows, std::size_t at, std::size_t saidByFile,
                                  const ImportTemplate& words);

}  // namespace plumb::spec::importing
