// SPDX-License-Identifier: GPL-3.0-or-later
// Over the lines of a draft: that its discount needs an approval, waits for it, got it or was rejected. Hidden where
// none is needed.
#pragma once

#include "store/hub/ApprovalRequests.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class QuoteApproval : public QWidget
{
    Q_OBJECT

public:
    explicit QuoteApproval(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the requests of the quote anew.
    void setQuote(const Record &quote, const std::vector<Record> &lines);
    /// Whether the quote can be sent. Otherwise says in a dialog what it waits for, or asks for it.
    bool clear();

Q_SIGNALS:
    void sendRequested();

private:
    struct Said
    {
        int look = 0;
        QString strong;
        QString rest;
        QString button;
        bool operator==(const Said &) const = default;
    };
    enum class Stage : quint8 { NotNeeded, Missing, Waiting, Rejected, Approved };
    Stage stage() const;
    void show();
    void press();

    PageContext m_context;
    std::optional<Record> m_quote;
    store::DiscountApproval m_approval;
    Said m_said;
};

} // namespace satchel::ui
