// Something that is painted, laid out anew for the room there is and for the theme's letters, and scrolls both ways.
#pragma once

#include <QAbstractScrollArea>

namespace plumb::desk {

class Theme;

class LaidOutArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit LaidOutArea(const Theme& theme, QWidget* parent = nullptr);

protected:
    virtual void layOut() = 0;
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    /// How large it all is, and how far a step of the scroll bars goes.
    void setRanges(QSize whole, int step);

    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
};

}  // namespace plumb::desk
