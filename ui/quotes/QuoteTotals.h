// SPDX-License-Identifier: GPL-3.0-or-later
// What a quote comes to, painted: sum of lines, discount, net, tax by group, total, what the customer may take besides,
// and the rule of rounding in one sentence. The discount is edited in place.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class QuoteTotals : public QWidget
{
    Q_OBJECT

public:
    QuoteTotals(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent = nullptr);

    /// "Net 100.00 · Tax 19.00 · Total €119.00", for one line.
    QString inOneLine() const;
    QString totalOnly() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// Esc in a field that has what is stored.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        enum class Kind { Plain, Discount, Strong, Total, Rule, Sentence, Optional };
        Kind kind = Kind::Plain;
        QString label;
        QString amount;
    };
    QList<Row> rows() const;
    QString discountLabel() const;
    QString taxLabel(const TaxGroup &group) const;
    int heightOf(const Row &row, int width) const;
    void follow();
    void leaveDiscount();
    void placeDiscount();

    PageContext m_context;
    items::QuoteLinesModel &m_model;
    FieldEditor *m_discount;
};

} // namespace satchel::ui
