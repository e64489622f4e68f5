// SPDX-License-Identifier: GPL-3.0-or-later
// A line that ends in an ellipsis where its text is longer than it, as long as nobody edits it. The tooltip has all of
// the text.
#pragma once

#include <QLineEdit>

namespace satchel::ui {

class ElidedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect textRect() const;
    bool isCut() const;
};

} // namespace satchel::ui
