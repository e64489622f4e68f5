// SPDX-License-Identifier: GPL-3.0-or-later
// The battle card of a competitor: how deals went against it, its strengths and weaknesses, and how to answer
// objections. Whoever knows more changes it here. A competitor without a card has its figures.
#pragma once

#include "items/StoreWorker.h"
#include "reports/CompetitorResults.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QTextEdit;

namespace satchel::ui {

class Label;

class BattleCard : public Dialog
{
    Q_OBJECT

public:
    /// Deals closed in so many months are counted.
    static constexpr int monthsCounted = 24;

    BattleCard(const PageContext &context, const QString &competitor, QWidget *parent);

    QString resultText() const;
    QString cardText() const;

private:
    void readCard();
    void countDeals();
    void showResult(const reports::CompetitorResult &result);
    void edit();

    PageContext m_context;
    QString m_name;
    Record m_card; // a null id: nobody wrote one
    Label *m_result;
    QTextEdit *m_text;
    Button *m_edit;
    bool m_isCounting = false;
    bool m_isAskedAgain = false; // while it counted
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
