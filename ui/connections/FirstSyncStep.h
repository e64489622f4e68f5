// SPDX-License-Identifier: GPL-3.0-or-later
// What a new connection is called and what its first sync does with the records that are here: how many could go, and
// whether any do. Until a person says otherwise it only fetches.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace satchel::ui {

class AnswerCard;
class Label;

class FirstSyncStep : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSyncStep(const PageContext &context, QWidget *parent = nullptr);

    /// Counts what is here; `begins`: with the safe answer, whatever was chosen before.
    void setVendor(const store::VendorInfo &vendor, bool begins);
    QLineEdit *name() const { return m_name; }
    /// Something is here that could be sent.
    bool hasSendable() const { return !m_cards.isEmpty() && m_sendable > 0; }
    bool onlyFetches() const;
    /// What could be sent, in a sentence.
    QString counted() const;
    /// Only fetch first, and fetch and send; empty where nothing is here.
    const QList<AnswerCard *> &cards() const { return m_cards; }

Q_SIGNALS:
    /// A person chose the other way.
    void wayChanged();

private:
    PageContext m_context;
    QLineEdit *m_name;
    Label *m_question;
    Label *m_counted;
    Label *m_coming;
    QVBoxLayout *m_place; // of the cards
    QList<AnswerCard *> m_cards;
    qint64 m_sendable = 0;
};

} // namespace satchel::ui
