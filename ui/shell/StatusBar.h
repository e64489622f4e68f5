// SPDX-License-Identifier: GPL-3.0-or-later
// The window's bottom line. Start: where the data is and what happens to it now; end: what the page has to say.
#pragma once

#include "ui/common/ControlAccessible.h"

#include <QWidget>

#include <vector>

namespace satchel::ui {

/// One thing the start of the bar says; marked when it needs the person.
struct StatusPart
{
    QString text;
    bool isMarked = false;
};

class StatusBar : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    void setPageText(const QString &text);
    /// Long work; empty when there is none.
    void setWork(const QString &text);
    void setSaving(bool isSaving);
    /// Names, addresses, amounts and texts are stand-ins.
    void setPersonalDataHidden(bool isHidden);
    /// The states of the connections; those that need an answer first. None: as without connections.
    void setSync(std::vector<StatusPart> parts, bool isRunning);
    QAccessible::Role accessibleRole() const override { return QAccessible::StatusBar; }
    void press() override { Q_EMIT syncActivated(); }
    QSize sizeHint() const override;

Q_SIGNALS:
    /// A click, or Enter, on the text about the connections.
    void syncActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<StatusPart> startParts() const;
    QString startText() const;
    void change();

    QString m_page;
    QString m_work;
    std::vector<StatusPart> m_sync;
    bool m_isSaving = false;
    bool m_isPersonalDataHidden = false;
    bool m_isSyncing = false;
};

} // namespace satchel::ui
