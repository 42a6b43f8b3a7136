// The document beside the spec that is made of it: what was recognised is outlined and named, doubts are marked, and a
// chosen place is shown. Either its pages as they look, or its texts and tables.
#pragma once

#include "widgets/common/laid_out_area.h"
#include "widgets/importing/import_scene.h"

#include <QColor>

#include <string>
#include <unordered_set>

namespace plumb::desk {

class DocumentFace : public LaidOutArea {
    Q_OBJECT

public:
    explicit DocumentFace(const Theme& theme, QWidget* parent = nullptr);

    /// `settled` as of ImportOutlineModel.
    void setScene(ImportScenePtr scene, const std::unordered_set<std::string>& settled);
    [[nodiscard]] const ImportScenePtr& scene() const { return m_scene; }
    /// Hides in samples of messages what the privacy mask hides.
    void setMasked(bool masked);
    /// Shows and marks a place; one that is in sight already does not move.
    void goTo(const spec::DocumentPlace& place);
    [[nodiscard]] const spec::DocumentPlace& current() const { return m_current; }
    /// Where a place stands in the viewport now; empty: it is not laid out.
    [[nodiscard]] virtual QRect rectOf(const spec::DocumentPlace& place) const = 0;

signals:
    /// The user chose it, by pointer or key.
    void chosen(const plumb::spec::DocumentPlace& place);

protected:
    [[nodiscard]] virtual spec::DocumentPlace placeAt(const QPoint& point) const = 0;
    /// The next place to go to with the keyboard; `rows` and `columns` are -1, 0 or 1.
    [[nodiscard]] spec::DocumentPlace step(int rows, int columns) const;

    [[nodiscard]] bool isMasked() const { return m_masked; }
    /// A text of the document as it is to be shown.
    [[nodiscard]] QString shown(const std::string& text) const;
    /// Doubtful, and not settled yet.
    [[nodiscard]] bool isDoubtful(const spec::DocumentPlace& place) const;
    [[nodiscard]] QColor toneOf(const ShownSection& section) const;
    /// The name of a section, as a tab on top of its outline.
    void paintTab(QPainter& painter, const QPoint& bottomLeft, const ShownSection& section, int most,
                  bool atRight = false) const;
    [[nodiscard]] int tabHeight() const;

    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    ImportScenePtr m_scene;
    std::unordered_set<std::string> m_settled;
    spec::DocumentPlace m_current;
    bool m_masked = false;
};

}  // namespace plumb::desk
