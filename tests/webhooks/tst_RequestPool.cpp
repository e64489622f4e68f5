// SPDX-License-Identifier: GPL-3.0-or-later
// Requests at the same time, each by a transport that sends one.
#include "sync/webhooks/RequestPool.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

#include <atomic>
#include <map>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::webhooks;

namespace {

constexpr qint64 longEnough = 30'000; // milliseconds; nobody waits for them where all is well

/// Where senders wait for each other.
class MeetingPoint
{
public:
    /// Whether so many came.
    bool await(int many)
    {
        std::unique_lock lock(m_mutex);
        ++m_present;
        m_changed.notify_all();
        return m_changed.wait_for(lock, std::chrono::milliseconds(longEnough), [&] { return m_present >= many; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_present = 0;
};

class FunctionTransport final : public sync::Transport
{
public:
    using Send = std::function<Result<sync::HttpResponse>(const sync::HttpRequest &)>;

    explicit FunctionTransport(Send send) : m_send(std::move(send)) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override { return m_send(request); }

private:
    Send m_send;
};

sync::HttpRequest requestWith(const QByteArray &body)
{
    sync::HttpRequest request;
    request.body = body;
    return request;
}

} // namespace

class tst_RequestPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsAreOnTheirWayTogether()
    {
        constexpr int many = 8;
        MeetingPoint meeting;
        RequestPool pool(many, [&] {
            return std::make_unique<FunctionTransport>([&](const sync::HttpRequest &request) {
                return sync::HttpResponse{meeting.await(many) ? 200 : 500, {}, request.body};
            });
        });
        for (int key = 1; key <= many; ++key)
            pool.start(key, requestWith(QByteArray::number(key)));
        std::map<qint64, QByteArray> bodies;
        while (pool.isBusy()) {
            const auto answer = pool.take(longEnough);
            QVERIFY(answer && answer->response);
            QCOMPARE(answer->response->status, 200);
            bodies[answer->key] = answer->response->body;
        }
        QCOMPARE(bodies.size(), size_t(many));
        for (const auto &[key, body] : bodies)
            QCOMPARE(body, QByteArray::number(key));
    }

    void aThreadAndItsTransportAreUsedAgain()
    {
        std::atomic<int> made = 0;
        RequestPool pool(4, [&] {
            ++made;
            return std::make_unique<FunctionTransport>([](const sync::HttpRequest &) -> Result<sync::HttpResponse> {
                return fail(Error::Kind::Offline, u"no network"_s);
            });
        });
        for (int i = 0; i < 20; ++i) {
            pool.start(i % 3, {});
            const auto answer = pool.take(longEnough);
            QVERIFY(answer && !answer->response);
            QCOMPARE(answer->key, qint64(i % 3));
            QCOMPARE(answer->response.error().kind, Error::Kind::Offline);
        }
        QCOMPARE(made, 1);
    }

    void withoutAnAnswerThereIsNothingToTake()
    {
        RequestPool pool(1, [] {
            return std::make_unique<FunctionTransport>([](const sync::HttpRequest &) {
                return sync::HttpResponse{200, {}, {}};
            });
        });
        QVERIFY(!pool.isBusy());
        QVERIFY(!pool.take(0));
        pool.start(1, {}); // and its answer is never taken
        QVERIFY(pool.isBusy());
    }
};

SATCHEL_TEST(tst_RequestPool)
#include "tst_RequestPool.moc"
