// SPDX-License-Identifier: GPL-3.0-or-later
// A form as it is arranged: its sections with their fields, each with a value of one record, and the fields that are
// not on it. A field or a section is carried to another place by the pointer, or by keys: Space lifts, arrows carry,
// Enter drops, Esc puts back; Alt with an arrow moves at once. The canvas changes the layout that it shows and tells of
// it; nothing is stored.
#pragma once

#include "ui/common/ItemsAccessible.h"
#include "ui/settings/FormCanvasLayout.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <functional>

class QScrollArea;

namespace satchel::ui {

struct Theme;

/// What is said of a field beside its name.
struct FieldCaption
{
    QString value; // of one record
    QString mark; // "required", "calculated"
};

class FormCanvas : public QWidget, public AccessibleItems
{
    Q_OBJECT

public:
    using Caption = std::function<FieldCaption(const Field &)>;

    explicit FormCanvas(Caption caption, QWidget *parent = nullptr);

    /// What is chosen stays so, where it is still there. Something carried is put back.
    void setForm(const FormLayout &form, const std::shared_ptr<const Entity> &entity);
    const FormLayout &form() const { return m_form; }
    /// Reads again what is said of the fields.
    void refreshCaptions();
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    /// Chooses a field; a section, by its key, where `field` is empty; that of the fields that are not on the form
    /// where both are. False: neither is there.
    bool choose(const QString &section, const QString &field);
    /// The first field from the chosen one on whose name has this text, and around. Chooses it.
    bool find(const QString &text);
    QString chosenField() const; // empty: none
    /// The chosen section, or that of the chosen field; null for those that are not on the form.
    const FormSection *chosenSection() const;
    /// The chosen field or section one place on, as by Alt with an arrow.
    void moveChosen(bool isForward);
    bool isCarrying() const { return m_lift.has_value(); }

    /// In this widget.
    QRect fieldRect(const QString &field) const;
    QRect sectionRect(const QString &key) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int itemCount() const override { return static_cast<int>(m_canvas.tiles.size()); }
    QAccessible::Role itemRole(int item) const override;
    QString itemText(int item) const override;
    QRect itemRect(int item) const override;
    int itemAt(const QPoint &point) const override;
    int currentItem() const override { return m_current; }
    void pressItem(int item) override;

Q_SIGNALS:
    void formChanged(const satchel::FormLayout &form);
    void currentChanged();
    /// Where what is carried would go, in words; empty when nothing is.
    void carried(const QString &where);
    void editSectionRequested();
    void addSectionRequested();
    void takeOffRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Kind = CanvasTile::Kind;

    void arrange();
    CanvasShape shape() const;
    QRect placedRect(const QRect &rect) const;
    QPoint placedPoint(const QPoint &point) const;
    const CanvasTile *current() const;
    void setCurrent(int tile);
    int tileOf(const QString &section, const QString &field) const;
    bool canLift(const CanvasTile &tile) const;
    void lift(const CanvasTile &tile, bool isByKeys);
    void carryTo(const FormPlace &to);
    void carryByKey(int dx, int dy);
    void drop();
    void putBack();
    void change(const FormLayout &layout);
    bool moveByKey(const QKeyEvent &event);
    void activate(const CanvasTile &tile);
    void showCurrent();
    QScrollArea *scrollArea() const;
    void scrollWhileCarrying();
    QString sectionTitle(qsizetype section) const;
    QString whereText() const;
    QString carriedName() const;
    void paintTile(QPainter &painter, const CanvasTile &tile, const Theme &theme) const;
    void paintHead(QPainter &painter, const QRect &rect, const CanvasTile &tile, const Theme &theme) const;
    void paintField(QPainter &painter, const QRect &rect, const Field &field, bool isLine, const Theme &theme) const;
    void paintCarried(QPainter &painter, const Theme &theme) const;

    Caption m_caption;
    QHash<QString, FieldCaption> m_captions; // by field: reading the name of a record is not for each frame
    FormLayout m_form;
    std::shared_ptr<const Entity> m_entity;
    FormCanvasLayout m_canvas;
    std::optional<FormLift> m_lift;
    bool m_isByKeys = false; // what is carried
    bool m_isReadOnly = false;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
    QPoint m_pressedAt;
    QPoint m_at; // the pointer, while it carries
    QPoint m_grip; // of the pointer in what it carries
    QSize m_carriedSize;
    QTimer m_scroll;
};

} // namespace satchel::ui
