// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next, below what happened: the kind of the next step and its day, the deal it belongs to and the stage
// that deal is to have.
#pragma once

#include "items/Related.h"
#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

#include <QWidget>

class QComboBox;

namespace satchel::ui {

class Button;
class FormRows;
class Label;
class OptionRow;

class NextStepRow : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepRow(const PageContext &context, QWidget *parent = nullptr);

    /// Labels go beside or above the fields for a form of this width.
    void adaptTo(int width);
    /// Offers the open deals of the customer; one that is the customer itself need not be named.
    void setDeals(const CustomerRef &customer, std::vector<items::RelatedDeal> deals);
    /// Ready for a new activity: a call in three days, with the first deal.
    void reset();
    /// What a draft had: its deal if that is still offered, the stage chosen for it, and the step if one was chosen.
    void restore(const ActivityDraft &draft);
    /// A day was chosen, and is not the suggested one.
    bool isChosen() const { return m_isDayChosen; }
    /// What fits the outcome of a call, as long as the person chose no day: nobody answered, so tomorrow.
    void suggestDays(int days);

    /// Invalid with a sentence when the day or the time cannot be read.
    Result<NextStep> next() const;
    RecordId deal() const;
    /// The stage chosen for the deal; null when it stays.
    RecordId stage() const;
    /// The stages are counted as the menu of stages counts them, from 1 on (items::inBoardOrder); of those that close a
    /// deal none is offered.
    bool offersStage(int number) const;
    void chooseStage(int number);

Q_SIGNALS:
    void edited();
    /// Other stages are offered.
    void stagesChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setKind(const QString &kind);
    void setDay(QDate day);
    void showDay();
    void showStages();
    QWidget *makeNext();
    QWidget *makeDeal();
    void makeStage();
    const items::RelatedDeal *chosenDeal() const;

    PageContext m_context;
    std::vector<items::RelatedDeal> m_deals;
    FormRows *m_rows;
    QString m_kind;
    bool m_isDayChosen = false;
    Button *m_kindButton = nullptr;
    OptionRow *m_days = nullptr;
    FieldEditor *m_date = nullptr;
    FieldEditor *m_time = nullptr;
    Label *m_shownDay = nullptr;
    QWidget *m_dealRow = nullptr;
    QComboBox *m_deal = nullptr;
    Label *m_fromStage = nullptr;
    OptionRow *m_stage = nullptr;
    QList<int> m_stageNumbers; // of its options
};

} // namespace satchel::ui
