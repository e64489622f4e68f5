// SPDX-License-Identifier: GPL-3.0-or-later
// When to call a contact: the hours of the week in which calls are answered, or that there is too little data. A worker
// reads the calls. In the side of a contact.
#pragma once

#include "insight/CallTimes.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;

class CallTimesCard : public QWidget
{
    Q_OBJECT

public:
    explicit CallTimesCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the calls of another contact; those of the same one only after an activity changed. Hidden without any.
    void setContact(RecordId contact);

    QStringList hourTexts() const { return m_hourTexts; }
    QString noteText() const { return m_noteText; }

private:
    void read();
    bool isOnScreen() const { return !parentWidget() || parentWidget()->isVisible(); }
    void showBest(const insight::BestCallTimes &best);

    PageContext m_context;
    RecordId m_contact;
    bool m_isReading = false;
    bool m_isAskedAgain = false; // while it was read
    bool m_isStale = false; // a call changed since it was read
    QVBoxLayout *m_hours;
    Label *m_note;
    QStringList m_hourTexts;
    QString m_noteText;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
