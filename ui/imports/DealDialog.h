// SPDX-License-Identifier: GPL-3.0-or-later
// The deal that each new record of an import gets: where it begins, what it is called and what it is worth.
#pragma once

#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"
#include "ui/imports/ImportSession.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace satchel::ui {

class DealDialog : public Dialog
{
    Q_OBJECT

public:
    /// Sets the session's deal when it is accepted.
    DealDialog(const PageContext &context, ImportSession &session, QWidget *parent);

    void accept() override;

private:
    void fillStages(const QString &chosen);
    void follow();
    exchange::DealTemplate result() const;

    PageContext m_context;
    ImportSession &m_session;
    QComboBox *m_pipeline;
    QComboBox *m_stage;
    QComboBox *m_titleFrom; // a column, or the pattern
    QLineEdit *m_title;
    QLabel *m_pattern;
    QComboBox *m_value;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QComboBox *m_close;
    Teardown m_teardown{*this};
};

/// The pattern of names of deals with its fields in the window's language, "{Firma}", and as it is kept, "{company}".
QString shownPattern(QString kept);
QString keptPattern(QString shown);

} // namespace satchel::ui
