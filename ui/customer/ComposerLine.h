// SPDX-License-Identifier: GPL-3.0-or-later
// The closed composer: a field to click or to type into, and what can be logged at its end.
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

class QHBoxLayout;

namespace satchel::ui {

class KeyCap;

class ComposerLine : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ComposerLine(QWidget *parent = nullptr);

    /// The beginning of the newest of some drafts; none: the invitation.
    void setDraft(const QString &beginning, int count);
    QSize sizeHint() const override;

Q_SIGNALS:
    void kindChosen(const QString &kind);
    void attachRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QHBoxLayout *m_row;
    KeyCap *m_key;
    bool m_hasDraft = false;
};

} // namespace satchel::ui
