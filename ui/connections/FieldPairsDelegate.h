// SPDX-License-Identifier: GPL-3.0-or-later
// Draws fields and their values: label over its own name, a button for the direction, a box with the field here, match
// bars with the reason and a link at the end. Boxes become combo boxes where something is being chosen.
#pragma once

#include "ui/common/ComboCellDelegate.h"
#include "ui/connections/FieldPairsModel.h"

namespace satchel::ui {

struct Theme;
enum class Icon;

class FieldPairsDelegate : public ComboCellDelegate
{
    Q_OBJECT

public:
    enum class Link { None, Values, Accept, NewField, Suggest, Matched };

    explicit FieldPairsDelegate(FieldPairsModel &model, QObject *parent = nullptr);

    static Icon iconOf(store::SyncDirection direction);
    /// What the link of a row does; only the current row shows all of them.
    Link linkOf(const QModelIndex &index, bool isCurrent) const;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void turnPressed(const QModelIndex &index);
    void boxPressed(const QModelIndex &index);
    void linkPressed(const QModelIndex &index, satchel::ui::FieldPairsDelegate::Link link);

protected:
    void fill(QComboBox &box, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Box
    {
        QString text;
        Icon icon;
        bool isSet = true; // not a proposal or a question
        bool isOpen = false; // amber
        bool isDashed = false;
        bool isLocked = false; // nothing to choose
    };

    void paintField(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFoot(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    static void paintBox(QPainter &painter, const QRect &place, const Box &box, const Theme &theme);
    void paintLink(QPainter &painter, const QRect &cell, Link link, bool isUnfolded, const Theme &theme) const;
    static QString linkText(Link link);
    static QRect linkPlace(const QRect &cell, Link link, const Theme &theme);
    void addPairable(QComboBox &box, const mapping::MappedField &field) const;
    void fillFields(QComboBox &box, const QModelIndex &index) const;
    void fillValues(QComboBox &box, const QModelIndex &index) const;

    FieldPairsModel &m_model;
};

} // namespace satchel::ui
