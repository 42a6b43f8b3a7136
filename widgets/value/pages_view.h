// Pages of a document, one below the other, as large as on paper or as wide as the view allows. +, - and 0, or the
// wheel with Ctrl, make them larger and smaller.
#pragma once

#include "widgets/common/laid_out_area.h"
#include "widgets/value/pdf_module.h"

#include <vector>

namespace plumb::desk {

class PagesView final : public LaidOutArea {
    Q_OBJECT

public:
    explicit PagesView(const Theme& theme, QWidget* parent = nullptr);

    /// `count`: how many the document has; those after the ones that are given are spoken of below the last.
    void setPages(std::vector<PdfPage> pages, int count);
    void clear() { setPages({}, 0); }
    [[nodiscard]] const std::vector<PdfPage>& pages() const { return m_pages; }
    /// Of the page on paper; 1: as large as that.
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// Where a page stands in the viewport now.
    [[nodiscard]] QRect pageRect(int page) const;

protected:
    void layOut() override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setZoom(double zoom);
    void describe();
    [[nodiscard]] QString rest() const;

    std::vector<PdfPage> m_pages;
    std::vector<QRect> m_places;  ///< as if nothing were scrolled
    QRect m_restPlace;
    int m_count = 0;
    double m_zoom = 1;
};

}  // namespace plumb::desk
