// SPDX-License-Identifier: GPL-3.0-or-later
// One condition of a filter: field | value | ×, or a chevron when it cannot be removed. Click or Enter edits, Delete
// removes.
#pragma once

#include <QAbstractButton>

namespace satchel::ui {

class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    FilterChip(const QString &field, const QString &value, bool isRemovable, QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setRemovable(bool isRemovable);
    /// A dot at its start: its value is not the one that is saved.
    void setEdited(bool isEdited);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect endRect() const;
    int dotWidth() const;

    QString m_field;
    QString m_value;
    bool m_isRemovable;
    bool m_isEdited = false;
};

} // namespace satchel::ui
