// SPDX-License-Identifier: GPL-3.0-or-later
// A line edit that underlines what quick add recognised in it, so that a person sees what each word became.
#pragma once

#include "domain/QuickAdd.h"

#include <QLineEdit>

namespace satchel::ui {

class QuickAddLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QuickAddLine(QWidget *parent = nullptr);

    void setSpans(const std::vector<satchel::QuickAdd::Span> &spans);
    /// Chooses the words that a span covers.
    void selectSpan(satchel::QuickAdd::Span::Kind kind);
    /// Puts the words of the spans of a kind in quotes, or of the nth of them, so that they are the title. Can be
    /// undone.
    void quoteSpans(satchel::QuickAdd::Span::Kind kind, int nth = -1);

Q_SIGNALS:
    void left(); // Esc in the empty line

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<satchel::QuickAdd::Span> m_spans;
};

} // namespace satchel::ui
