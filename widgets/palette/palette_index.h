// The items of all sources, ready to be searched, and the search itself. No widgets: what is found is a list of hits.
#pragma once

#include "widgets/palette/fuzzy_match.h"
#include "widgets/palette/palette_source.h"

#include <QStringList>

#include <vector>

namespace plumb::desk {

class PaletteIndex {
public:
    struct Hit {
        quint32 source = 0;
        quint32 item = 0;
        int score = 0;
    };

    explicit PaletteIndex(PaletteSources sources);

    /// Asks the sources again, except those that say nothing changed.
    void refresh();
    /// Best first; what cannot be run last. With nothing typed: `recent` first, then the order of the sources.
    [[nodiscard]] std::vector<Hit> find(const QString& typed, const QStringList& recent);
    [[nodiscard]] const PaletteItem& item(const Hit& hit) const;
    /// The letters of text, a space and detail that were found by the last search.
    [[nodiscard]] QVector<int> positions(const Hit& hit) const;

    /// Prefixes that a source has.
    [[nodiscard]] bool isPrefix(QChar c) const;

private:
    struct Part {
        PaletteSource source;
        QString stamp;
        bool asked = false;
        QVector<PaletteItem> items;
        std::vector<FuzzyText> texts;
        QVector<PaletteItem> answers;  ///< of the last search; their numbers follow those of items
    };

    std::vector<Part> m_parts;
    FuzzyQuery m_query;
};

}  // namespace plumb::desk
