// The rows of a preview: message, place, before and after, or why it cannot be changed. Texts are made for the rows
// that are looked at.
#pragma once

#include "widgets/change/change_preview.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>

namespace plumb::desk {

class ChangeModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NumberColumn, MessageColumn, PlaceColumn, BeforeColumn, AfterColumn, ColumnCount };

    explicit ChangeModel(std::function<bool()> masked, QObject* parent = nullptr);

    void setPreview(std::shared_ptr<const ChangePreview> preview);
    [[nodiscard]] const std::shared_ptr<const ChangePreview>& preview() const { return m_preview; }
    [[nodiscard]] const ChangePreview::Row* rowAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// A place as it stands in a message.
    struct State {
        QString text;
        bool word = false;  ///< "absent", "empty"
        bool hidden = false;
    };
    struct Texts {
        QString message, place;
        State before, after;
    };
    [[nodiscard]] const Texts& texts(int row) const;
    [[nodiscard]] Texts textsOf(const ChangePreview::Row& row) const;
    [[nodiscard]] State stateOf(const hl7::MessageView& view, const hl7::Element& element) const;

    std::function<bool()> m_masked;
    std::shared_ptr<const ChangePreview> m_preview;
    mutable QCache<int, Texts> m_texts;
};

}  // namespace plumb::desk
