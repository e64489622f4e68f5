// SPDX-License-Identifier: GPL-3.0-or-later
// The search box of a list: what it looks at as its placeholder, at its end an example of conditions and its key as
// long as it is empty and there is room. Esc empties it, Esc again and Down go to the table.
#pragma once

#include "ui/common/SearchField.h"

#include <QKeySequence>

namespace satchel::ui {

class ListSearchField : public SearchField
{
    Q_OBJECT

public:
    ListSearchField(const QString &name, const QString &example, const QKeySequence &key, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// The example as it is shown; empty where it does not fit or something is typed.
    QString hint() const;

Q_SIGNALS:
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void align();

    QString m_example;
    QStringList m_key;
};

} // namespace satchel::ui
