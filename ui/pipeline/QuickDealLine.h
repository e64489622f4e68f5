// SPDX-License-Identifier: GPL-3.0-or-later
// A deal in one line: "Loggers for two trucks 5000 EUR @Meridian". The amount may be anywhere, the company follows
// @.
#pragma once

#include "domain/ChangeSet.h"
#include "items/BoardStage.h"
#include "ui/common/PageContext.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace satchel::ui {

class Label;
class RecordSuggestions;

struct QuickDeal
{
    QString title;
    std::optional<Money> value;
    QString company;
    bool operator==(const QuickDeal &) const = default;
};

QuickDeal readQuickDeal(const QString &line, Currency currency, const QLocale &locale);

/// The new deal of mine in a stage, with its company: a known one of that name, else a new one.
ChangeSet createDeal(const QuickDeal &deal, const items::BoardStage &stage, items::Workspace &workspace);

/// A company of exactly that name; null when there is none.
RecordId findCompany(items::Workspace &workspace, const QString &name);

class QuickDealLine : public QWidget
{
    Q_OBJECT

public:
    QuickDealLine(const PageContext &context, const items::BoardStage &stage, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(const satchel::ui::QuickDeal &deal);
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QuickDeal &deal);
    void suggest(const QString &text);

    PageContext m_context;
    QLineEdit *m_line;
    RecordSuggestions *m_companies;
    Label *m_reading; // what was understood
};

} // namespace satchel::ui
