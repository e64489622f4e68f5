// SPDX-License-Identifier: GPL-3.0-or-later
// Who a quote is for, how long it holds and what its prices are in: fields over the lines. A fixed one is read only.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/HeadFields.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class QuoteHead : public HeadFields
{
    Q_OBJECT

public:
    QuoteHead(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent = nullptr);

private:
    void take(const QString &field, const Value &value);
    void showQuote();

    items::QuoteLinesModel &m_model;
};

/// A text before or after the lines.
class QuoteText : public QWidget
{
    Q_OBJECT

public:
    QuoteText(const PageContext &context, items::QuoteLinesModel &model, const QString &field, const QString &label,
        QWidget *parent = nullptr);

private:
    items::QuoteLinesModel &m_model;
};

} // namespace satchel::ui
