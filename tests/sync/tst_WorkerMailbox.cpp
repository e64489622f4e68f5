// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/session/WorkerMailbox.h"
#include "tests/support/TestProgram.h"

#include <chrono>
#include <future>

using namespace satchel;
using namespace satchel::sync;

class tst_WorkerMailbox : public QObject
{
    Q_OBJECT
    const SystemClock m_clock;

private Q_SLOTS:
    void aRoundThatBeginsAfterOtherSettingsIsNotEndedByThem()
    {
        WorkerMailbox mailbox(m_clock);
        QVERIFY(mailbox.beginRound());
        mailbox.noteSettings(true);
        QVERIFY(mailbox.cancellation().isCancelled()); // the round that ran
        QVERIFY(mailbox.wait(0).isStale);
        QVERIFY(mailbox.beginRound());
        QVERIFY(!mailbox.cancellation().isCancelled());
    }

    void theRequestIsReadOnlyOnceTheRunningRoundIsEnded()
    {
        WorkerMailbox mailbox(m_clock);
        std::future<WorkerMailbox::Message> read;
        bool wasReadBefore = true;
        // On the thread that asks, in the middle of it: the worker must not get on yet.
        QObject::connect(&mailbox.cancellation(), &Cancellation::cancelled, &mailbox.cancellation(), [&] {
            read = std::async(std::launch::async, [&] { return mailbox.wait(0); });
            wasReadBefore = read.wait_for(std::chrono::milliseconds(50)) == std::future_status::ready;
        });
        mailbox.noteSettings(true);
        QVERIFY(read.get().isStale);
        QVERIFY(!wasReadBefore);
    }

    void noRoundBeginsOnceItIsToStop()
    {
        WorkerMailbox mailbox(m_clock);
        mailbox.stop();
        QVERIFY(!mailbox.beginRound());
        QVERIFY(mailbox.wait(0).stops);
    }
};

SATCHEL_TEST(tst_WorkerMailbox)
#include "tst_WorkerMailbox.moc"
