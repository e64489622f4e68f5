// SPDX-License-Identifier: GPL-3.0-or-later
// The four questions about the person and their firm: name, company, country, currency. Filled in with what the store
// knows, then with what the system knows; nothing is kept before somebody has seen it.
#pragma once

#include "documents/common/Sender.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace satchel::ui {

class Label;

class SenderForm : public QWidget
{
    Q_OBJECT

public:
    explicit SenderForm(const PageContext &context, QWidget *parent = nullptr);

    documents::Sender sender() const;
    /// Says which answers the system gave; empty when it gave none.
    QString originText() const;
    /// In the order in which one follows from the other.
    QList<QWidget *> inputs() const;
    /// The first field without an answer, else the first.
    QWidget *firstToFill() const;
    /// Name, firm and country are answered; a currency always is.
    bool isComplete() const;
    /// A sentence under the fields; empty takes it away.
    void setError(const QString &sentence);

Q_SIGNALS:
    void edited();
    /// Enter in a field whose next one is none.
    void submitted();

private:
    void fill();
    void fillChoices();
    void followCountry();

    PageContext m_context;
    QLineEdit *m_name;
    QLineEdit *m_firm;
    QComboBox *m_country;
    QComboBox *m_currency;
    Label *m_error;
    QStringList m_given; // by the system
    bool m_isCurrencyChosen = false;
};

/// The answers as edits, or the sentence that says what is wrong with them. Nothing when the store says it already.
Result<std::vector<Edit>> editsOf(const PageContext &context, const SenderForm &form);

} // namespace satchel::ui
