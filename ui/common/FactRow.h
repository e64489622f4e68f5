// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of a record: its label and its value, painted. Enter, F2 or a click asks to edit it, in place or in a panel
// of its own; a value that is a link follows on a click on its text or Ctrl+Enter.
#pragma once

#include "ui/common/ControlAccessible.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Theme.h"

namespace satchel::ui {

class FactRow : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    struct Shown
    {
        QStringList lines; // empty: a dash
        TextColor color = TextColor::Primary;
        bool isLink = false;
        int priority = 0; // its icon comes before the text
        RecordId avatar = {}; // whose picture comes before the text
        bool isCompany = false;
        bool areChips = false; // the lines are tags

        bool operator==(const Shown &) const = default;
    };

    explicit FactRow(const QString &label, QWidget *parent = nullptr);
    ~FactRow() override;

    void show(const Shown &shown);
    /// Takes the value's place until it is committed or cancelled; the row owns it.
    void edit(FieldEditor *editor);
    void press() override { Q_EMIT editRequested(); }
    bool isEditing() const { return m_editor; }
    /// Where a panel opens.
    QRect valueRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void editRequested();
    void linkActivated();
    void edited(const satchel::Value &value);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finishEditing();
    int labelWidth() const;
    int lineHeight() const;
    QRect linkRect() const;
    int paintChips(QPainter *painter, const QRect &rect) const;
    void stopEditing(bool isFocusKept);
    void placeEditor();

    QString m_label;
    Shown m_shown;
    FieldEditor *m_editor = nullptr;
    bool m_isPressed = false;
};

} // namespace satchel::ui
