<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AdvancedWays</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished">アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished">接続</translation>
    </message>
    <message>
        <source>Connect to an address</source>
        <translation type="unfinished">アドレスを指定して接続</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">接続タイプ</translation>
    </message>
    <message>
        <source>Host a server</source>
        <translation type="unfinished">サーバーを開く</translation>
    </message>
    <message>
        <source>Host on your network</source>
        <translation type="unfinished">LANでホスト</translation>
    </message>
    <message>
        <source>How many messages a second you send. Everybody in a game needs the same one.</source>
        <translation type="unfinished">1秒あたりの送信回数です。同じゲームの全員が同じタイプにする必要があります。</translation>
    </message>
    <message>
        <source>LAN is the right type, also over the internet: the other types send less often, and the delay grows. Everybody in a game needs the same one.</source>
        <translation type="unfinished">インターネット越しでもLANが正解です。ほかのタイプは送信回数が少なく、遅延が増えます。同じゲームの全員が同じタイプにする必要があります。</translation>
    </message>
    <message>
        <source>Log in to this server</source>
        <translation type="unfinished">このサーバーにログインします</translation>
    </message>
    <message>
        <source>Open a server for your local network</source>
        <translation type="unfinished">ローカルネットワーク向けにサーバーを開きます</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation type="unfinished">ポート(&amp;O)</translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished">ポート</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished">サーバーのアドレス</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished">タイプ(&amp;Y)</translation>
    </message>
    <message>
        <source>Your computer becomes the server. Friends connect to its address.</source>
        <translation type="unfinished">このPCがサーバーになります。フレンドはこのPCのアドレスに接続します。</translation>
    </message>
    <message>
        <source>name or address, such as 192.168.1.5:27888</source>
        <translation type="unfinished">名前またはアドレス(例: 192.168.1.5:27888)</translation>
    </message>
</context>
<context>
    <name>ChatOffers</name>
    <message>
        <source>▸ {text}    Tab</source>
        <translation type="unfinished">▸ {text}    Tab</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Message</source>
        <translation type="unfinished">メッセージ</translation>
    </message>
    <message>
        <source>Message – {most} characters at most</source>
        <translation type="unfinished">メッセージ – {most}文字まで</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">送信</translation>
    </message>
    <message>
        <source>Send your message</source>
        <translation type="unfinished">メッセージを送信します</translation>
    </message>
    <message>
        <source>Your message</source>
        <translation type="unfinished">メッセージの入力欄</translation>
    </message>
    <message>
        <source>{used}/{most}</source>
        <translation type="unfinished">{used}/{most}</translation>
    </message>
    <message>
        <source>{used}/{most}: several lines</source>
        <translation type="unfinished">{used}/{most}: 複数行</translation>
    </message>
</context>
<context>
    <name>ChatView</name>
    <message>
        <source>Copy {link}</source>
        <translation type="unfinished">{link}をコピー</translation>
    </message>
    <message>
        <source>Open {link}…</source>
        <translation type="unfinished">{link}を開く…</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>! look here</source>
        <translation type="unfinished">! 要確認</translation>
    </message>
    <message>
        <source>– not tested</source>
        <translation type="unfinished">– 未テスト</translation>
    </message>
    <message>
        <source>✓ fine</source>
        <translation type="unfinished">✓ 正常</translation>
    </message>
    <message>
        <source>✕ failed</source>
        <translation type="unfinished">✕ 失敗</translation>
    </message>
</context>
<context>
    <name>CompactPage</name>
    <message>
        <source>All…</source>
        <translation type="unfinished">すべて…</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">ロビーチャット</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">この部屋のプレイヤー</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">部屋</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">部屋チャット</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>Servers, lobby and room</source>
        <translation type="unfinished">サーバー、ロビー、部屋</translation>
    </message>
    <message>
        <source>Show the full list of servers</source>
        <translation type="unfinished">サーバーの一覧をすべて表示します</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">ユーザー</translation>
    </message>
</context>
<context>
    <name>ConfirmStrip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>Do nothing (Esc)</source>
        <translation type="unfinished">何もしません(Esc)</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">実行します(Enter)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">開く</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation type="unfinished">このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>Put it on the clipboard instead</source>
        <translation type="unfinished">開かずにクリップボードへコピーします</translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished">送信</translation>
    </message>
    <message>
        <source>Send this to the server?</source>
        <translation type="unfinished">これをサーバーに送りますか？</translation>
    </message>
    <message>
        <source>What is about to happen</source>
        <translation type="unfinished">これから行うこと</translation>
    </message>
</context>
<context>
    <name>CreateSheet</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Name that others see</source>
        <translation type="unfinished">表示される名前(&amp;N)</translation>
    </message>
    <message>
        <source>Announce in the lobby every 2 minutes</source>
        <translation type="unfinished">ロビーで2分ごとに告知</translation>
    </message>
    <message>
        <source>Back to the lobby (Esc)</source>
        <translation type="unfinished">ロビーに戻ります(Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Choose what games are played with</source>
        <translation type="unfinished">ゲームに使うエミュレーターを選びます</translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished">作成</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">ゲームを作成</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">デモゲーム</translation>
    </message>
    <message>
        <source>Emulator: {text}</source>
        <translation type="unfinished">エミュレーター: {text}</translation>
    </message>
    <message>
        <source>Emulators…</source>
        <translation type="unfinished">エミュレーター…</translation>
    </message>
    <message>
        <source>Find a game</source>
        <translation type="unfinished">ゲームを探す</translation>
    </message>
    <message>
        <source>Games to create</source>
        <translation type="unfinished">作成できるゲーム</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">切り離す</translation>
    </message>
    <message>
        <source>Max pin&amp;g</source>
        <translation type="unfinished">ping上限(&amp;G)</translation>
    </message>
    <message>
        <source>Name that others see</source>
        <translation type="unfinished">ほかの人に表示される名前</translation>
    </message>
    <message>
        <source>Open the room (Enter)</source>
        <translation type="unfinished">部屋を開きます(Enter)</translation>
    </message>
    <message>
        <source>Ping at most</source>
        <translation type="unfinished">pingの上限</translation>
    </message>
    <message>
        <source>Pla&amp;yers</source>
        <translation type="unfinished">人数(&amp;Y)</translation>
    </message>
    <message>
        <source>Players at most</source>
        <translation type="unfinished">人数の上限</translation>
    </message>
    <message>
        <source>Post the ROM check line in chat</source>
        <translation type="unfinished">ROMチェックの行をチャットに送る</translation>
    </message>
    <message>
        <source>The emulator&apos;s Netplay ends here, and it plays without this program</source>
        <translation type="unfinished">エミュレーターのネットプレイをここで終え、このプログラムなしで動かします</translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished">制限なし</translation>
    </message>
    <message>
        <source>{used} of {most} bytes</source>
        <translation type="unfinished">{used}/{most}バイト</translation>
    </message>
</context>
<context>
    <name>DelayCard</name>
    <message>
        <source>+{frames}</source>
        <translation type="unfinished">+{frames}</translation>
    </message>
    <message>
        <source>A number of frames that you choose; the room is told</source>
        <translation type="unfinished">フレーム数を自分で決めます。部屋にも伝わります</translation>
    </message>
    <message>
        <source>Applies when you reconnect.</source>
        <translation type="unfinished">次に接続したときから有効です。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished">自動</translation>
    </message>
    <message>
        <source>Automatic delay</source>
        <translation type="unfinished">自動の遅延</translation>
    </message>
    <message>
        <source>By this server&apos;s own formula, from the ping that it measured</source>
        <translation type="unfinished">サーバーが測ったpingから、サーバー自身の計算式で決まります</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation type="unfinished">何も変更しません</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">接続タイプ一覧</translation>
    </message>
    <message>
        <source>Expected on this server</source>
        <translation type="unfinished">このサーバーでの見込み</translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation type="unfinished">固定</translation>
    </message>
    <message>
        <source>Fixed delay</source>
        <translation type="unfinished">固定の遅延</translation>
    </message>
    <message>
        <source>Fixed delay in frames</source>
        <translation type="unfinished">固定する遅延のフレーム数</translation>
    </message>
    <message>
        <source>Fixed delay in frames, slider</source>
        <translation type="unfinished">固定する遅延のフレーム数(スライダー)</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation type="unfinished">余裕</translation>
    </message>
    <message>
        <source>Leave and reconnect</source>
        <translation type="unfinished">退出して再接続</translation>
    </message>
    <message>
        <source>Leave the room and log in again</source>
        <translation type="unfinished">部屋を出てログインし直します</translation>
    </message>
    <message>
        <source>Log in again, so that the server measures anew; takes about two seconds</source>
        <translation type="unfinished">ログインし直して、サーバーに測り直してもらいます。2秒ほどかかります</translation>
    </message>
    <message>
        <source>Measuring your line…</source>
        <translation type="unfinished">回線を測定中…</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation type="unfinished">おすすめ</translation>
    </message>
    <message>
        <source>Reconnect 2 s</source>
        <translation type="unfinished">再接続(2秒)</translation>
    </message>
    <message>
        <source>Reconnect?</source>
        <translation type="unfinished">再接続しますか？</translation>
    </message>
    <message>
        <source>Rule of thumb, ping ÷ 16</source>
        <translation type="unfinished">目安(ping÷16)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">残る</translation>
    </message>
    <message>
        <source>The server said so itself, in this room</source>
        <translation type="unfinished">この部屋でサーバー自身が伝えた値です</translation>
    </message>
    <message>
        <source>This server gives you</source>
        <translation type="unfinished">サーバーの割り当て</translation>
    </message>
    <message>
        <source>This server&apos;s software was not recognised; the usual formula is assumed</source>
        <translation type="unfinished">サーバーソフトを判別できません。一般的な計算式で見積もっています</translation>
    </message>
    <message>
        <source>What each connection type would give with your ping</source>
        <translation type="unfinished">今のpingで各接続タイプがどうなるかを表示します</translation>
    </message>
    <message>
        <source>What the server gives for your real ping</source>
        <translation type="unfinished">実際のpingに対してサーバーが割り当てる値</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">自分の遅延</translation>
    </message>
</context>
<context>
    <name>DelayTypes</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Back to your delay</source>
        <translation type="unfinished">「自分の遅延」に戻ります</translation>
    </message>
    <message>
        <source>Connection types</source>
        <translation type="unfinished">接続タイプ一覧</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Delay with each connection type</source>
        <translation type="unfinished">接続タイプごとの遅延</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">タイプ</translation>
    </message>
    <message>
        <source>With {ping} ms. LAN is best nearly always.</source>
        <translation type="unfinished">{ping} msの場合。ほとんどの場合LANが最適です。</translation>
    </message>
    <message>
        <source>{delay}, below full speed</source>
        <translation type="unfinished">{delay}、フルスピード未満</translation>
    </message>
    <message>
        <source>{type} (yours)</source>
        <translation type="unfinished">{type}(使用中)</translation>
    </message>
</context>
<context>
    <name>DemoArena</name>
    <message>
        <source>A draw</source>
        <translation type="unfinished">引き分け</translation>
    </message>
    <message>
        <source>A new match begins in a moment.</source>
        <translation type="unfinished">まもなく次の試合が始まります。</translation>
    </message>
    <message>
        <source>Bot plays. Press an arrow key to take over.</source>
        <translation type="unfinished">ボットが操作中です。矢印キーを押すと交代します。</translation>
    </message>
    <message>
        <source>Bump the others off the ring. The last one on it scores.</source>
        <translation type="unfinished">相手をリングから押し出しましょう。最後まで残った人が得点します。</translation>
    </message>
    <message>
        <source>Collect the golden weights and stay on the ring.</source>
        <translation type="unfinished">金の重りを集めて、リングに残りましょう。</translation>
    </message>
    <message>
        <source>Frame {frame}</source>
        <translation type="unfinished">フレーム {frame}</translation>
    </message>
    <message>
        <source>Go!</source>
        <translation type="unfinished">スタート</translation>
    </message>
    <message>
        <source>No game was started.</source>
        <translation type="unfinished">ゲームは開始されませんでした。</translation>
    </message>
    <message>
        <source>Nobody gets the point.</source>
        <translation type="unfinished">得点なしです。</translation>
    </message>
    <message>
        <source>Off the ring!</source>
        <translation type="unfinished">リングアウト</translation>
    </message>
    <message>
        <source>P{player} bumped you off. The next round begins soon.</source>
        <translation type="unfinished">P{player}に押し出されました。次のラウンドがまもなく始まります。</translation>
    </message>
    <message>
        <source>P{player} wins the match!</source>
        <translation type="unfinished">P{player}が試合に勝ちました</translation>
    </message>
    <message>
        <source>P{player} wins the round</source>
        <translation type="unfinished">P{player}がラウンドを取りました</translation>
    </message>
    <message>
        <source>P{player} · You</source>
        <translation type="unfinished">P{player}・あなた</translation>
    </message>
    <message>
        <source>P{player} · away</source>
        <translation type="unfinished">P{player}・不在</translation>
    </message>
    <message>
        <source>Round {number}</source>
        <translation type="unfinished">ラウンド {number}</translation>
    </message>
    <message>
        <source>The Kaillera client ended the game.</source>
        <translation type="unfinished">Kailleraクライアントがゲームを終了しました。</translation>
    </message>
    <message>
        <source>The Kaillera client went away.</source>
        <translation type="unfinished">Kailleraクライアントとの接続が切れました。</translation>
    </message>
    <message>
        <source>The game has stopped because of an error in it.</source>
        <translation type="unfinished">ゲーム内部の問題により停止しました。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">もう一度挑戦しましょう。</translation>
    </message>
    <message>
        <source>Waiting for the game to start…</source>
        <translation type="unfinished">ゲームの開始を待っています…</translation>
    </message>
    <message>
        <source>Waiting for the other players…</source>
        <translation type="unfinished">ほかのプレイヤーを待っています…</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">あなた</translation>
    </message>
    <message>
        <source>You fell off. The next round begins soon.</source>
        <translation type="unfinished">落ちました。次のラウンドがまもなく始まります。</translation>
    </message>
    <message>
        <source>You play. Arrow keys or WASD move; hold space, then let go to dash.</source>
        <translation type="unfinished">操作はあなたです。矢印キーかWASDで移動、スペースを押して離すとダッシュします。</translation>
    </message>
    <message>
        <source>You watch this game.</source>
        <translation type="unfinished">このゲームを観戦しています。</translation>
    </message>
    <message>
        <source>You win the match!</source>
        <translation type="unfinished">試合に勝ちました</translation>
    </message>
    <message>
        <source>You win the round</source>
        <translation type="unfinished">ラウンドを取りました</translation>
    </message>
    <message>
        <source>{nick} (P{player}) left the game.</source>
        <translation type="unfinished">{nick}さん(P{player})がゲームを抜けました。</translation>
    </message>
</context>
<context>
    <name>DiagnosticsView</name>
    <message>
        <source>Checks and what they found</source>
        <translation type="unfinished">チェック項目と結果</translation>
    </message>
    <message>
        <source>Copy summary</source>
        <translation type="unfinished">概要をコピー</translation>
    </message>
    <message>
        <source>Copy the results as text, with private data replaced</source>
        <translation type="unfinished">結果をテキストでコピーします。個人情報は置き換えます</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">診断</translation>
    </message>
    <message>
        <source>Read the report, then save it. It is never sent.</source>
        <translation type="unfinished">レポートを読んでから保存してください。送信されることはありません。</translation>
    </message>
    <message>
        <source>Run all</source>
        <translation type="unfinished">すべて実行</translation>
    </message>
    <message>
        <source>Run every check, at most 20 seconds (Ctrl+Shift+D)</source>
        <translation type="unfinished">すべてのチェックを実行します。最長20秒です(Ctrl+Shift+D)</translation>
    </message>
    <message>
        <source>Run no further check</source>
        <translation type="unfinished">残りのチェックを中止します</translation>
    </message>
    <message>
        <source>Save report… (private data out)</source>
        <translation type="unfinished">レポートを保存…(個人情報なし)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">中止</translation>
    </message>
</context>
<context>
    <name>EmulatorForm</name>
    <message>
        <source>&amp;Arguments</source>
        <translation type="unfinished">引数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished">フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Text encoding</source>
        <translation type="unfinished">文字コード(&amp;T)</translation>
    </message>
    <message>
        <source>A small arena game for up to 8 players that comes with this program. It needs no ROM, and goes through the same servers and the same delay as every other game.</source>
        <translation type="unfinished">このプログラムに付属する、8人まで遊べる小さなアリーナゲームです。ROMは不要で、ほかのゲームと同じサーバー、同じ遅延で動きます。</translation>
    </message>
    <message>
        <source>An emulator that speaks Kaillera plays here once this program’s library lies beside it: Install into emulator… puts it there, keeps the one that was there, and can be undone.</source>
        <translation type="unfinished">Kaillera対応のエミュレーターは、このプログラムのライブラリを同じフォルダーに置くと、ここで遊べます。「エミュレーターにインストール…」で置きます。以前のものは残り、元に戻せます。</translation>
    </message>
    <message>
        <source>As in a terminal. {rom} is the game’s file, {game} its name, {player} and {players} your place, {name} your nickname.</source>
        <translation type="unfinished">ターミナルと同じ書き方です。{rom}はゲームのファイル、{game}はゲーム名、{player}は自分の番号、{players}は人数、{name}はニックネームになります。</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished">参照…</translation>
    </message>
    <message>
        <source>Choose: {field}</source>
        <translation type="unfinished">{field}を選択</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator and the same game.</source>
        <translation type="unfinished">部屋の全員が同じエミュレーターと同じゲームを使う必要があります。</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same one, with the same version in it.</source>
        <translation type="unfinished">部屋の全員が、バージョンも含めて同じものにする必要があります。</translation>
    </message>
    <message>
        <source>Example: {words}</source>
        <translation type="unfinished">例: {words}</translation>
    </message>
    <message>
        <source>Name &amp;on servers</source>
        <translation type="unfinished">サーバーでの名前(&amp;O)</translation>
    </message>
    <message>
        <source>Play with it</source>
        <translation type="unfinished">これでプレイ</translation>
    </message>
    <message>
        <source>Pro&amp;gram</source>
        <translation type="unfinished">プログラム(&amp;G)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Start it now</source>
        <translation type="unfinished">今すぐ起動</translation>
    </message>
    <message>
        <source>Start it without a server, to see whether it calls the Kaillera library</source>
        <translation type="unfinished">サーバーなしで起動し、Kailleraライブラリを呼び出すか確認します</translation>
    </message>
    <message>
        <source>Take it off this list; the program itself stays</source>
        <translation type="unfinished">この一覧から外します。プログラム自体は残ります</translation>
    </message>
    <message>
        <source>The chosen emulator</source>
        <translation type="unfinished">選択中のエミュレーター</translation>
    </message>
    <message>
        <source>Use this emulator from the next login on</source>
        <translation type="unfinished">次のログインからこのエミュレーターを使います</translation>
    </message>
    <message>
        <source>the program’s own</source>
        <translation type="unfinished">プログラムのフォルダー</translation>
    </message>
    <message>
        <source>the server’s</source>
        <translation type="unfinished">サーバーと同じ</translation>
    </message>
    <message>
        <source>✓ Chosen</source>
        <translation type="unfinished">✓ 選択中</translation>
    </message>
    <message>
        <source>✓ You play with it</source>
        <translation type="unfinished">✓ 使用中</translation>
    </message>
    <message>
        <source>✕ {reason}</source>
        <translation type="unfinished">✕ {reason}</translation>
    </message>
</context>
<context>
    <name>EmulatorPanel</name>
    <message>
        <source>Add an emulator by choosing its program</source>
        <translation type="unfinished">プログラムを選んでエミュレーターを追加します</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">プログラムを選ぶ…</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Find emulators</source>
        <translation type="unfinished">エミュレーターを探す</translation>
    </message>
    <message>
        <source>Found here</source>
        <translation type="unfinished">検出</translation>
    </message>
    <message>
        <source>Install into it…</source>
        <translation type="unfinished">これにインストール…</translation>
    </message>
    <message>
        <source>Kaillera</source>
        <translation type="unfinished">Kaillera</translation>
    </message>
    <message>
        <source>Known emulators</source>
        <translation type="unfinished">既知のエミュレーター</translation>
    </message>
    <message>
        <source>Look for known emulators where programs usually are; nothing is added</source>
        <translation type="unfinished">既知のエミュレーターを一般的な場所から探します。自動では追加しません</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">探しています…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside what was found; you are asked first</source>
        <translation type="unfinished">見つかったものと同じフォルダーに、このプログラムのKailleraライブラリを置きます(確認あり)</translation>
    </message>
    <message>
        <source>Put what was found on your list</source>
        <translation type="unfinished">見つかったものを自分の一覧に加えます</translation>
    </message>
    <message>
        <source>What speaks Kaillera</source>
        <translation type="unfinished">Kaillera対応のエミュレーター</translation>
    </message>
    <message>
        <source>Your emulators</source>
        <translation type="unfinished">自分のエミュレーター</translation>
    </message>
    <message>
        <source>{emulator} is attached: you play with it, whatever is chosen here.</source>
        <translation type="unfinished">{emulator}が接続されています。ここでの選択にかかわらず、それでプレイします。</translation>
    </message>
    <message>
        <source>{title}, you play with it</source>
        <translation type="unfinished">{title}、使用中</translation>
    </message>
    <message>
        <source>✓ {title}</source>
        <translation type="unfinished">✓ {title}</translation>
    </message>
</context>
<context>
    <name>EncodingChoice</name>
    <message>
        <source>If letters look wrong, choose another encoding. Old lines are read again.</source>
        <translation type="unfinished">文字化けするときは別の文字コードを選んでください。過去の行も読み直します。</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">このサーバーの文字コード</translation>
    </message>
    <message>
        <source>Text: Auto ({charset})</source>
        <translation type="unfinished">文字コード: 自動({charset})</translation>
    </message>
    <message>
        <source>Text: {charset}</source>
        <translation type="unfinished">文字コード: {charset}</translation>
    </message>
</context>
<context>
    <name>GameModel</name>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>Host ping</source>
        <translation type="unfinished">ホストのping</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">プレイヤー</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not found in your folders</source>
        <translation type="unfinished">ROM: 自分のフォルダーにありません</translation>
    </message>
    <message>
        <source>ROM: the host has another file with this name</source>
        <translation type="unfinished">ROM: ホストは同じ名前の別のファイルを持っています</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: このゲームには不要です</translation>
    </message>
    <message>
        <source>ROM: you have a file with this name</source>
        <translation type="unfinished">ROM: この名前のファイルを持っています</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: エミュレーターのリストにこのゲームがあります</translation>
    </message>
    <message>
        <source>ROM: your library has no games yet</source>
        <translation type="unfinished">ROM: 自分のライブラリにはまだゲームがありません</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>have it</source>
        <translation type="unfinished">あり</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">リストにあり</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">不要</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">別</translation>
    </message>
    <message>
        <source>other file</source>
        <translation type="unfinished">不一致</translation>
    </message>
    <message>
        <source>ping of its host {ping} milliseconds</source>
        <translation type="unfinished">ホストのping {ping}ミリ秒</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">プレイ中</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">同じ</translation>
    </message>
    <message>
        <source>synchronising</source>
        <translation type="unfinished">同期中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">待機中</translation>
    </message>
    <message>
        <source>{game}, host {host}, {players} players, {state}, emulator {emulator}, {rom}</source>
        <translation type="unfinished">{game}、ホスト {host}、プレイヤー {players}、{state}、エミュレーター {emulator}、{rom}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished">診断</translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished">ヘルプ</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished">ヘルプの区分</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished">ショートカット</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">トピック</translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>Everybody in the room sees that you changed it.</source>
        <translation type="unfinished">変更したことは部屋の全員に表示されます。</translation>
    </message>
    <message>
        <source>Host tools</source>
        <translation type="unfinished">ホスト用ツール</translation>
    </message>
    <message>
        <source>Pin&amp;g at most</source>
        <translation type="unfinished">ping上限(&amp;G)</translation>
    </message>
    <message>
        <source>Pla&amp;yers at most</source>
        <translation type="unfinished">人数上限(&amp;Y)</translation>
    </message>
    <message>
        <source>Post {command}</source>
        <translation type="unfinished">{command}を送信</translation>
    </message>
    <message>
        <source>Posts this in the room; everybody sees it</source>
        <translation type="unfinished">部屋に送信します。全員に表示されます</translation>
    </message>
    <message>
        <source>This server&apos;s software is not known to accept commands of hosts.</source>
        <translation type="unfinished">このサーバーソフトがホストのコマンドを受け付けるかは不明です。</translation>
    </message>
</context>
<context>
    <name>InstallSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Do this (Enter)</source>
        <translation type="unfinished">実行します(Enter)</translation>
    </message>
    <message>
        <source>Nothing is changed (Esc)</source>
        <translation type="unfinished">何も変更しません(Esc)</translation>
    </message>
    <message>
        <source>The Kaillera library beside an emulator</source>
        <translation type="unfinished">エミュレーターと同じフォルダーのKailleraライブラリ</translation>
    </message>
</context>
<context>
    <name>JoinSheet</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Connect and enter (Enter)</source>
        <translation type="unfinished">接続して部屋に入ります(Enter)</translation>
    </message>
    <message>
        <source>Expected delay</source>
        <translation type="unfinished">遅延の見込み</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Go to this server?</source>
        <translation type="unfinished">このサーバーに行きますか？</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message>
        <source>Join this game?</source>
        <translation type="unfinished">このゲームに参加しますか？</translation>
    </message>
    <message>
        <source>Nothing is sent (Esc)</source>
        <translation type="unfinished">何も送信しません(Esc)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>The server will see your IP address.</source>
        <translation type="unfinished">サーバーにはIPアドレスが伝わります。</translation>
    </message>
    <message>
        <source>Your name there</source>
        <translation type="unfinished">表示される名前</translation>
    </message>
    <message>
        <source>in your lists</source>
        <translation type="unfinished">自分の一覧にあり</translation>
    </message>
    <message>
        <source>none named, you come to the lobby</source>
        <translation type="unfinished">ゲームの指定がないので、ロビーに入ります</translation>
    </message>
    <message>
        <source>not in your lists</source>
        <translation type="unfinished">自分の一覧になし</translation>
    </message>
    <message>
        <source>shown once you are connected</source>
        <translation type="unfinished">接続後に表示されます</translation>
    </message>
    <message>
        <source>{game}  {rom}</source>
        <translation type="unfinished">{game}  {rom}</translation>
    </message>
    <message>
        <source>{game}, opened by {owner}</source>
        <translation type="unfinished">{game}({owner}さんの部屋)</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>What to know of this emulator</source>
        <translation type="unfinished">このエミュレーターについて知っておくこと</translation>
    </message>
    <message>
        <source>What to know of {title}:</source>
        <translation type="unfinished">{title}について知っておくこと:</translation>
    </message>
</context>
<context>
    <name>LagstatCard</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Back to the list of stalls</source>
        <translation type="unfinished">停止の一覧に戻ります</translation>
    </message>
    <message>
        <source>Definitely caused by: {players}</source>
        <translation type="unfinished">確実な原因: {players}</translation>
    </message>
    <message>
        <source>Delay helper at {frames} frames</source>
        <translation type="unfinished">{frames}フレームで遅延ヘルパーを開く</translation>
    </message>
    <message>
        <source>Lag in all: {lag} s in the last {window} s.</source>
        <translation type="unfinished">直近{window}秒のラグは合計{lag}秒です。</translation>
    </message>
    <message>
        <source>Not verified: on this server software a player could write such a line.</source>
        <translation type="unfinished">未確認です。このサーバーソフトでは、プレイヤーも同じ行を書けます。</translation>
    </message>
    <message>
        <source>Open the delay helper with what the server recommends</source>
        <translation type="unfinished">サーバーのおすすめの値で遅延ヘルパーを開きます</translation>
    </message>
    <message>
        <source>P{number} {name}: {seconds} s</source>
        <translation type="unfinished">P{number} {name}: {seconds}秒</translation>
    </message>
    <message>
        <source>Reported by /lagstat on this server.</source>
        <translation type="unfinished">このサーバーの/lagstatによる報告です。</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation type="unfinished">サーバーの回答</translation>
    </message>
    <message>
        <source>The server&apos;s lag statistics</source>
        <translation type="unfinished">サーバーのラグ統計</translation>
    </message>
</context>
<context>
    <name>LeaveQuestion</name>
    <message>
        <source>Close the room</source>
        <translation type="unfinished">部屋を閉じる</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">ロビーに戻ります</translation>
    </message>
    <message>
        <source>Leave the game</source>
        <translation type="unfinished">ゲームを抜ける</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">部屋を出る</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation type="unfinished">プレイを続ける</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished">残る</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">自分の部屋なので閉じられ、全員のゲームが終わります。</translation>
    </message>
    <message>
        <source>You leave the game and stay in the room. Whoever else plays can go on.</source>
        <translation type="unfinished">ゲームを抜けて、部屋に残ります。ほかにプレイ中の人はそのまま続けられます。</translation>
    </message>
    <message>
        <source>You leave the game and the room. The others can go on.</source>
        <translation type="unfinished">ゲームを抜けて、部屋を出ます。ほかの人はそのまま続けられます。</translation>
    </message>
    <message>
        <source>You stay in the room</source>
        <translation type="unfinished">部屋には残ります</translation>
    </message>
</context>
<context>
    <name>LibraryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished">詳細をコピー</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">ゲームを作成</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">データベース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished">除外部分</translation>
    </message>
    <message>
        <source>Name, CRC, SHA-1, size and path</source>
        <translation type="unfinished">名前、CRC、SHA-1、サイズ、パス</translation>
    </message>
    <message>
        <source>No game selected.</source>
        <translation type="unfinished">ゲームが選択されていません。</translation>
    </message>
    <message>
        <source>Open a room for this game on the server that you are on (Enter)</source>
        <translation type="unfinished">接続中のサーバーで、このゲームの部屋を開きます(Enter)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">フォルダーを開く</translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished">パス</translation>
    </message>
    <message>
        <source>SHA-1</source>
        <translation type="unfinished">SHA-1</translation>
    </message>
    <message>
        <source>Selected game</source>
        <translation type="unfinished">選択中のゲーム</translation>
    </message>
    <message>
        <source>Show where the file lies</source>
        <translation type="unfinished">ファイルのある場所を表示します</translation>
    </message>
    <message>
        <source>in no database</source>
        <translation type="unfinished">どのデータベースにもなし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>the {header} header</source>
        <translation type="unfinished">{header}ヘッダー</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation type="unfinished">{size}バイト</translation>
    </message>
</context>
<context>
    <name>LibraryGames</name>
    <message>
        <source>Back to the games</source>
        <translation type="unfinished">ゲーム一覧に戻る</translation>
    </message>
    <message>
        <source>Copy CRC</source>
        <translation type="unfinished">CRCをコピー</translation>
    </message>
    <message>
        <source>Create a game with it</source>
        <translation type="unfinished">このゲームの部屋を作成します</translation>
    </message>
    <message>
        <source>Demo Arena, up to 8 players: comes with this program, needs no ROM, and goes through the same servers as every other game.</source>
        <translation type="unfinished">Demo Arena、8人まで。このプログラムに付属し、ROMは不要です。ほかのゲームと同じサーバーで遊べます。</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation type="unfinished">読み込めなかったファイル</translation>
    </message>
    <message>
        <source>Games of the library</source>
        <translation type="unfinished">ライブラリのゲーム</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">一致するゲームがありません。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished">フォルダーを開く</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">今すぐ練習</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation type="unfinished">スキャンの進行状況</translation>
    </message>
    <message>
        <source>Search name, system, CRC or file</source>
        <translation type="unfinished">名前、機種、CRC、ファイルで検索</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation type="unfinished">ライブラリを検索</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">ファイルを表示</translation>
    </message>
    <message>
        <source>Show the games again (Esc)</source>
        <translation type="unfinished">ゲーム一覧に戻ります(Esc)</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">このPCでボットと対戦を始めます</translation>
    </message>
    <message>
        <source>Which files could not be read, and why</source>
        <translation type="unfinished">読み込めなかったファイルとその理由</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">検索により{n}本のゲームが非表示です。</translation>
    </message>
    <message>
        <source>{n} of {games}</source>
        <translation type="unfinished">{n}/{games}</translation>
    </message>
</context>
<context>
    <name>LibraryLine</name>
    <message>
        <source>Have the emulator’s folder as it was before; you are asked first</source>
        <translation type="unfinished">エミュレーターのフォルダーを以前の状態に戻します(確認あり)</translation>
    </message>
    <message>
        <source>Install into emulator…</source>
        <translation type="unfinished">エミュレーターにインストール…</translation>
    </message>
    <message>
        <source>Put this program’s Kaillera library beside an emulator; you are asked first</source>
        <translation type="unfinished">エミュレーターと同じフォルダーに、このプログラムのKailleraライブラリを置きます(確認あり)</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">元に戻す…</translation>
    </message>
    <message>
        <source>Update the library…</source>
        <translation type="unfinished">ライブラリを更新…</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Emulators</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Games and emulators</source>
        <translation type="unfinished">ゲームとエミュレーター</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">ライブラリ</translation>
    </message>
</context>
<context>
    <name>LibraryPlaces</name>
    <message>
        <source>A DAT file of No-Intro or of an arcade emulator tells good dumps</source>
        <translation type="unfinished">No-IntroやアーケードエミュレーターのDATファイルで、正しい吸い出しか判別できます</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">フォルダーを追加…</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded</source>
        <translation type="unfinished">フォルダーを選びます。ファイルは読み取るだけで、アップロードしません</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下へ</translation>
    </message>
    <message>
        <source>Folders and databases</source>
        <translation type="unfinished">フォルダーとデータベース</translation>
    </message>
    <message>
        <source>Forget this place; no file is deleted</source>
        <translation type="unfinished">この場所を一覧から外します。ファイルは削除しません</translation>
    </message>
    <message>
        <source>Import database…</source>
        <translation type="unfinished">データベースを取り込む…</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation type="unfinished">新しいファイルと変更されたファイルを探します(F5)</translation>
    </message>
    <message>
        <source>Look there earlier</source>
        <translation type="unfinished">この場所を先に探します</translation>
    </message>
    <message>
        <source>Look there later</source>
        <translation type="unfinished">この場所を後で探します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">再スキャン</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">中止</translation>
    </message>
    <message>
        <source>Stop the scan; what was found is kept</source>
        <translation type="unfinished">スキャンを中止します。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上へ</translation>
    </message>
    <message>
        <source>database</source>
        <translation type="unfinished">データベース</translation>
    </message>
    <message>
        <source>{path}  (not there now)</source>
        <translation type="unfinished">{path} (現在見つかりません)</translation>
    </message>
</context>
<context>
    <name>LineDelegate</name>
    <message>
        <source>000 poor</source>
        <translation type="unfinished">000 悪い</translation>
    </message>
</context>
<context>
    <name>LinePanel</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>&amp;Jitter</source>
        <translation type="unfinished">ジッター(&amp;J)</translation>
    </message>
    <message>
        <source>1. Your ping: how long a message to the server and back takes.</source>
        <translation type="unfinished">1. ping: メッセージがサーバーまで往復する時間です。</translation>
    </message>
    <message>
        <source>2. Your delay: how many frames the game waits, so that nobody stutters.</source>
        <translation type="unfinished">2. 遅延: 誰もカクつかないように、ゲームが待つフレーム数です。</translation>
    </message>
    <message>
        <source>3. Make the line worse here, and watch both.</source>
        <translation type="unfinished">3. ここで回線を悪くして、両方の変化を見てみましょう。</translation>
    </message>
    <message>
        <source>Hide these three lines</source>
        <translation type="unfinished">この3行を隠します</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">ジッター</translation>
    </message>
    <message>
        <source>L&amp;oss</source>
        <translation type="unfinished">ロス(&amp;O)</translation>
    </message>
    <message>
        <source>Line simulator</source>
        <translation type="unfinished">回線シミュレーター</translation>
    </message>
    <message>
        <source>Log in again over this line; the server then gives the delay that fits it</source>
        <translation type="unfinished">この回線でログインし直します。サーバーが回線に合う遅延を割り当てます</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">ロス</translation>
    </message>
    <message>
        <source>Make player 2 slow</source>
        <translation type="unfinished">プレイヤー2を遅くする</translation>
    </message>
    <message>
        <source>Pin&amp;g</source>
        <translation type="unfinished">ping(&amp;G)</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>Player 2&apos;s inputs come late, and everybody waits for them</source>
        <translation type="unfinished">プレイヤー2の入力が遅れて届き、全員が待たされます</translation>
    </message>
    <message>
        <source>Restart with this line</source>
        <translation type="unfinished">この回線でやり直す</translation>
    </message>
    <message>
        <source>The delay is decided when you log in.</source>
        <translation type="unfinished">遅延はログイン時に決まります。</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished">わかりました</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">ログイン時に決まった1フレームの遅延でプレイ中です。このpingには{fitting}フレーム必要です。やり直すと反映されます。</translation>
    </message>
    <message>
        <source>You play with 1 frame of delay, which fits this ping.</source>
        <translation type="unfinished">1フレームの遅延でプレイ中です。このpingに合っています。</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, decided when you logged in. This ping needs {fitting}: restart to get them.</source>
        <translation type="unfinished">ログイン時に決まった{given}フレームの遅延でプレイ中です。このpingには{fitting}フレーム必要です。やり直すと反映されます。</translation>
    </message>
    <message>
        <source>You play with {given} frames of delay, which fits this ping.</source>
        <translation type="unfinished">{given}フレームの遅延でプレイ中です。このpingに合っています。</translation>
    </message>
</context>
<context>
    <name>LineSecondsModel</name>
    <message>
        <source>, {lost} lost</source>
        <translation type="unfinished">、ロス{lost}</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished">ロス</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished">主な範囲</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>s ago</source>
        <translation type="unfinished">秒前</translation>
    </message>
    <message>
        <source>{ago} s ago: no answer</source>
        <translation type="unfinished">{ago}秒前: 応答なし</translation>
    </message>
    <message>
        <source>{ago} s ago: not measured</source>
        <translation type="unfinished">{ago}秒前: 測定なし</translation>
    </message>
    <message>
        <source>{ago} s ago: {ms} ms</source>
        <translation type="unfinished">{ago}秒前: {ms} ms</translation>
    </message>
    <message>
        <source>{low} to {high} ms</source>
        <translation type="unfinished">{low}～{high} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>LobbyHead</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1フレーム</translation>
    </message>
    <message>
        <source>1 user</source>
        <translation type="unfinished">1人</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">切断</translation>
    </message>
    <message>
        <source>Frames: the delay of your inputs in every game on this server</source>
        <translation type="unfinished">フレーム: このサーバーの全ゲームでの、自分の入力の遅延です</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">ロビー</translation>
    </message>
    <message>
        <source>Say goodbye to the server</source>
        <translation type="unfinished">サーバーからログアウトします</translation>
    </message>
    <message>
        <source>Show how your line was in the last minute</source>
        <translation type="unfinished">直近1分間の回線の様子を表示します</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">自分の回線</translation>
    </message>
    <message>
        <source>about {frames}</source>
        <translation type="unfinished">約{frames}</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">良い</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">悪い</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}フレーム</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n}人</translation>
    </message>
    <message>
        <source>{ping} ms {word}</source>
        <translation type="unfinished">{ping} ms {word}</translation>
    </message>
</context>
<context>
    <name>LobbyPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">チャット</translation>
    </message>
    <message>
        <source>Choose a game and open a room; others see it at once (Ctrl+N)</source>
        <translation type="unfinished">ゲームを選んで部屋を開きます。すぐに全員に表示されます(Ctrl+N)</translation>
    </message>
    <message>
        <source>Create game…</source>
        <translation type="unfinished">ゲームを作成…</translation>
    </message>
    <message>
        <source>Enter the selected room (Enter)</source>
        <translation type="unfinished">選択した部屋に入ります(Enter)</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Hide games that run already</source>
        <translation type="unfinished">進行中のゲームを隠します</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">ロビー</translation>
    </message>
    <message>
        <source>Lobby chat</source>
        <translation type="unfinished">ロビーチャット</translation>
    </message>
    <message>
        <source>Playable only</source>
        <translation type="unfinished">遊べるもののみ</translation>
    </message>
    <message>
        <source>Practise on this computer, or connect to a server.</source>
        <translation type="unfinished">このPCで練習するか、サーバーに接続してください。</translation>
    </message>
    <message>
        <source>Search games and users</source>
        <translation type="unfinished">ゲームとユーザーを検索</translation>
    </message>
    <message>
        <source>Show only games whose ROM is in your library</source>
        <translation type="unfinished">自分のライブラリにROMがあるゲームだけを表示します</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">ユーザー</translation>
    </message>
    <message>
        <source>Waiting only</source>
        <translation type="unfinished">待機中のみ</translation>
    </message>
    <message>
        <source>You are not on a server.</source>
        <translation type="unfinished">サーバーに接続していません。</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">自分の回線</translation>
    </message>
</context>
<context>
    <name>LookChoices</name>
    <message>
        <source>App&amp;earance</source>
        <translation type="unfinished">外観(&amp;E)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">外観</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ハイコントラスト</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished">言語(&amp;G)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ライト</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">システム</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">文字サイズ(&amp;X)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字サイズ</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kailleraクライアント</translation>
    </message>
</context>
<context>
    <name>MeasuredCurve</name>
    <message>
        <source>Measurements as a curve</source>
        <translation type="unfinished">測定値の曲線</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished">外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished">戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Compact</source>
        <translation type="unfinished">コンパクト表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Connect to an address…</source>
        <translation type="unfinished">アドレスを指定して接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished">ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation type="unfinished">切断(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Exclude a word from the search</source>
        <translation type="unfinished">検索から単語を除外(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Favourite on or off</source>
        <translation type="unfinished">お気に入りの登録/解除(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished">ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Help for this place</source>
        <translation type="unfinished">この場所のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished">ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Host on your network…</source>
        <translation type="unfinished">LANでホスト(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Join a friend…</source>
        <translation type="unfinished">フレンドに参加(&amp;J)…</translation>
    </message>
    <message>
        <source>&amp;Leave room</source>
        <translation type="unfinished">部屋を出る(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished">ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation type="unfinished">プレイ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Practise now</source>
        <translation type="unfinished">今すぐ練習(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished">終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished">更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search on this page</source>
        <translation type="unfinished">このページを検索(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start game</source>
        <translation type="unfinished">ゲーム開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Streamer mode</source>
        <translation type="unfinished">配信者モード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished">文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished">ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished">表示(&amp;V)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished">システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>Check for &amp;updates…</source>
        <translation type="unfinished">アップデートを確認(&amp;U)…</translation>
    </message>
    <message>
        <source>Close, leave the search, or back</source>
        <translation type="unfinished">閉じる、検索をやめる、戻る</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">招待をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Create &amp;game</source>
        <translation type="unfinished">ゲームを作成(&amp;G)</translation>
    </message>
    <message>
        <source>Hide addresses and private names</source>
        <translation type="unfinished">アドレスと非公開の名前を隠します</translation>
    </message>
    <message>
        <source>Leave the game, after a question</source>
        <translation type="unfinished">ゲームを抜けます(確認あり)</translation>
    </message>
    <message>
        <source>Let the &amp;emulator go on alone</source>
        <translation type="unfinished">エミュレーターを切り離す(&amp;E)</translation>
    </message>
    <message>
        <source>List of &amp;shortcuts</source>
        <translation type="unfinished">ショートカット一覧(&amp;S)</translation>
    </message>
    <message>
        <source>Mark a suspected desync</source>
        <translation type="unfinished">同期ずれの疑いを記録</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished">メニュー</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished">次の領域</translation>
    </message>
    <message>
        <source>Play &amp;online: servers</source>
        <translation type="unfinished">オンラインで遊ぶ: サーバー(&amp;O)</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished">前の領域</translation>
    </message>
    <message>
        <source>Run all &amp;checks</source>
        <translation type="unfinished">すべてのチェックを実行(&amp;C)</translation>
    </message>
    <message>
        <source>Save a &amp;report…</source>
        <translation type="unfinished">レポートを保存(&amp;R)…</translation>
    </message>
    <message>
        <source>Servers, lobby and room on one screen</source>
        <translation type="unfinished">サーバー、ロビー、部屋を1画面に表示します</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">このゲームの停止</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
</context>
<context>
    <name>MotdCard</name>
    <message>
        <source>Links in the message</source>
        <translation type="unfinished">メッセージ内のリンク</translation>
    </message>
    <message>
        <source>Links ▾</source>
        <translation type="unfinished">リンク ▾</translation>
    </message>
    <message>
        <source>Message of the server</source>
        <translation type="unfinished">サーバーからのメッセージ</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Help</source>
        <translation type="unfinished">ヘルプ</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">ライブラリ</translation>
    </message>
    <message>
        <source>Lobby</source>
        <translation type="unfinished">ロビー</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">ページ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">プレイ</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">部屋</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation type="unfinished">{page}(Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation type="unfinished">このメッセージを閉じます</translation>
    </message>
    <message>
        <source>Dismiss this message (Esc)</source>
        <translation type="unfinished">このメッセージを閉じます(Esc)</translation>
    </message>
    <message>
        <source>Show the whole message</source>
        <translation type="unfinished">メッセージ全体を表示</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">サーバーからのメッセージ: 「{text}」</translation>
    </message>
</context>
<context>
    <name>NumbersView</name>
    <message>
        <source>1 frame · {ms} ms</source>
        <translation type="unfinished">1フレーム・{ms} ms</translation>
    </message>
    <message>
        <source>Between your key and its effect, at 60 frames a second.</source>
        <translation type="unfinished">毎秒60フレームで、キーを押してから反映されるまでの時間です。</translation>
    </message>
    <message>
        <source>Delay numbers</source>
        <translation type="unfinished">遅延の数値</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished">重複</translation>
    </message>
    <message>
        <source>Frames played</source>
        <translation type="unfinished">プレイしたフレーム</translation>
    </message>
    <message>
        <source>Longest stall</source>
        <translation type="unfinished">最長の停止</translation>
    </message>
    <message>
        <source>Recovered by redundancy</source>
        <translation type="unfinished">冗長データで回復</translation>
    </message>
    <message>
        <source>Recovered by resend</source>
        <translation type="unfinished">再送で回復</translation>
    </message>
    <message>
        <source>Round trip 50/95/99 %</source>
        <translation type="unfinished">往復時間 50/95/99 %</translation>
    </message>
    <message>
        <source>Stalled frames</source>
        <translation type="unfinished">停止したフレーム</translation>
    </message>
    <message>
        <source>The game is over; these are its numbers.</source>
        <translation type="unfinished">ゲームは終わりました。その数値です。</translation>
    </message>
    <message>
        <source>The server counts {delay} messages with several frames each.</source>
        <translation type="unfinished">サーバーは数フレームずつのメッセージを{delay}個分数えます。</translation>
    </message>
    <message>
        <source>The server sets your delay when the game starts. It depends on your own ping: about one frame for each 16 ms.</source>
        <translation type="unfinished">遅延はゲーム開始時にサーバーが決めます。自分のpingで決まり、およそ16 msごとに1フレームです。</translation>
    </message>
    <message>
        <source>Waiting for the other players since {seconds} s.</source>
        <translation type="unfinished">ほかのプレイヤーを{seconds}秒待っています。</translation>
    </message>
    <message>
        <source>You are player</source>
        <translation type="unfinished">プレイヤー番号</translation>
    </message>
    <message>
        <source>Your delay</source>
        <translation type="unfinished">自分の遅延</translation>
    </message>
    <message>
        <source>{frames} frames · {ms} ms</source>
        <translation type="unfinished">{frames}フレーム・{ms} ms</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{p50} / {p95} / {p99} ms</source>
        <translation type="unfinished">{p50} / {p95} / {p99} ms</translation>
    </message>
    <message>
        <source>{player} of {players}</source>
        <translation type="unfinished">{players}人中{player}</translation>
    </message>
</context>
<context>
    <name>PasteBox</name>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished">名前(任意)(&amp;N)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">追加</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation type="unfinished">サーバーを追加</translation>
    </message>
    <message>
        <source>Address, link or chat line</source>
        <translation type="unfinished">アドレス、リンク、チャットの行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Close this box (Esc)</source>
        <translation type="unfinished">この欄を閉じます(Esc)</translation>
    </message>
    <message>
        <source>Edit this server</source>
        <translation type="unfinished">サーバーを編集</translation>
    </message>
    <message>
        <source>Keep this server in your list</source>
        <translation type="unfinished">このサーバーを一覧に残します</translation>
    </message>
    <message>
        <source>Look at invitation</source>
        <translation type="unfinished">招待を見る</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Your name for it (optional)</source>
        <translation type="unfinished">一覧での名前(任意)</translation>
    </message>
    <message>
        <source>host, host:port, kaillera: link, or a whole chat line</source>
        <translation type="unfinished">ホスト、ホスト:ポート、kaillera:リンク、チャットの行全体</translation>
    </message>
</context>
<context>
    <name>PingDelegate</name>
    <message>
        <source>fair</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">良い</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">悪い</translation>
    </message>
</context>
<context>
    <name>PingGraph</name>
    <message>
        <source>Connection, last 60 seconds: median {median} milliseconds, jitter {jitter}, loss {loss} percent, {steady}.</source>
        <translation type="unfinished">直近60秒の接続: 中央値{median}ミリ秒、ジッター{jitter}、ロス{loss}パーセント、{steady}。</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished">測定中…</translation>
    </message>
    <message>
        <source>Show the same values as a table</source>
        <translation type="unfinished">同じ値を表で表示します</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">表</translation>
    </message>
    <message>
        <source>median {median} ms · jitter {jitter} ms · loss {loss} %</source>
        <translation type="unfinished">中央値 {median} ms・ジッター {jitter} ms・ロス {loss} %</translation>
    </message>
    <message>
        <source>not steady</source>
        <translation type="unfinished">不安定</translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished">安定</translation>
    </message>
</context>
<context>
    <name>PingPlot</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1フレーム</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames}フレーム</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds}秒</translation>
    </message>
</context>
<context>
    <name>PingTable</name>
    <message>
        <source>Your line, second by second</source>
        <translation type="unfinished">1秒ごとの自分の回線</translation>
    </message>
</context>
<context>
    <name>PlayPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"> または </translation>
    </message>
    <message>
        <source>&amp;Opponents</source>
        <translation type="unfinished">対戦相手(&amp;O)</translation>
    </message>
    <message>
        <source>1 bot</source>
        <translation type="unfinished">ボット1体</translation>
    </message>
    <message>
        <source>Advanced: connect to an address, or host</source>
        <translation type="unfinished">詳細: アドレスを指定して接続、ホスト</translation>
    </message>
    <message>
        <source>Apart from the daily check for updates, nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">1日1回のアップデート確認を除き、3つのうちどれかを押すまで、どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished">アドレスをコピー</translation>
    </message>
    <message>
        <source>Copy the address for your friends</source>
        <translation type="unfinished">フレンドに伝えるアドレスをコピーします</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation type="unfinished">切断</translation>
    </message>
    <message>
        <source>Free demo game, a bot as partner. No ROM, no internet.</source>
        <translation type="unfinished">無料のデモゲームでボットと対戦します。ROMもインターネットも不要です。</translation>
    </message>
    <message>
        <source>Friends on your network connect to: {list}</source>
        <translation type="unfinished">同じネットワークのフレンドの接続先: {list}</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">ロビーへ</translation>
    </message>
    <message>
        <source>Join a friend</source>
        <translation type="unfinished">フレンドに参加</translation>
    </message>
    <message>
        <source>Leave the server; ours is closed</source>
        <translation type="unfinished">サーバーから切断します。自分のサーバーなら閉じます</translation>
    </message>
    <message>
        <source>Link or address from a friend</source>
        <translation type="unfinished">フレンドからのリンクまたはアドレス</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere until you press one of the three.</source>
        <translation type="unfinished">3つのうちどれかを押すまで、どこにも何も送信しません。</translation>
    </message>
    <message>
        <source>Opponents</source>
        <translation type="unfinished">対戦相手</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">リンクまたはアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished">ここに貼り付け</translation>
    </message>
    <message>
        <source>Pick a server and see its ping and delay first.</source>
        <translation type="unfinished">まずサーバーを選び、pingと遅延を確かめます。</translation>
    </message>
    <message>
        <source>Pick a server; its ping and delay are shown before you connect</source>
        <translation type="unfinished">サーバーを選びます。接続前にpingと遅延が表示されます</translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished">プレイ</translation>
    </message>
    <message>
        <source>Play old games together over the network</source>
        <translation type="unfinished">懐かしいゲームをネットで一緒に遊べます</translation>
    </message>
    <message>
        <source>Play online</source>
        <translation type="unfinished">オンラインで遊ぶ</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">今すぐ練習</translation>
    </message>
    <message>
        <source>Put the link from the clipboard into the field</source>
        <translation type="unfinished">クリップボードのリンクを入力欄に入れます</translation>
    </message>
    <message>
        <source>See where the link leads, then join</source>
        <translation type="unfinished">リンクの行き先を確かめてから参加します</translation>
    </message>
    <message>
        <source>Show chat, users and games</source>
        <translation type="unfinished">チャット、ユーザー、ゲームを表示します</translation>
    </message>
    <message>
        <source>Start a game against bots on this computer</source>
        <translation type="unfinished">このPCでボットと対戦を始めます</translation>
    </message>
    <message>
        <source>Stop connecting</source>
        <translation type="unfinished">接続を中止します</translation>
    </message>
    <message>
        <source>Use the link in the clipboard</source>
        <translation type="unfinished">クリップボードのリンクを使う</translation>
    </message>
    <message>
        <source>Your &amp;nickname</source>
        <translation type="unfinished">ニックネーム(&amp;N)</translation>
    </message>
    <message>
        <source>Your nickname</source>
        <translation type="unfinished">ニックネーム</translation>
    </message>
    <message>
        <source>{n} bots</source>
        <translation type="unfinished">ボット{n}体</translation>
    </message>
</context>
<context>
    <name>PlayerModel</name>
    <message>
        <source>? not checked</source>
        <translation type="unfinished">? 未確認</translation>
    </message>
    <message>
        <source>? not chosen</source>
        <translation type="unfinished">? 未選択</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>Player</source>
        <translation type="unfinished">プレイヤー</translation>
    </message>
    <message>
        <source>Player {seat}: {name}, ping {ping} milliseconds, connection type {type}, emulator: {emulator}, {rom}</source>
        <translation type="unfinished">プレイヤー{seat}: {name}、ping {ping}ミリ秒、接続タイプ {type}、エミュレーター: {emulator}、{rom}</translation>
    </message>
    <message>
        <source>P{number} {mark}</source>
        <translation type="unfinished">P{number} {mark}</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client has told none</source>
        <translation type="unfinished">ROM: 未確認、{name}さんのクライアントから情報がありません</translation>
    </message>
    <message>
        <source>ROM: not checked, {name}&apos;s client says CRC {crc}</source>
        <translation type="unfinished">ROM: 未確認、{name}さんのクライアントはCRC {crc}</translation>
    </message>
    <message>
        <source>ROM: not found in your library</source>
        <translation type="unfinished">ROM: 自分のライブラリにありません</translation>
    </message>
    <message>
        <source>ROM: other file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: 別のファイル、CRC {crc}({name}さんのクライアントによる)</translation>
    </message>
    <message>
        <source>ROM: same file, CRC {crc}, as {name}&apos;s client says</source>
        <translation type="unfinished">ROM: 同じファイル、CRC {crc}({name}さんのクライアントによる)</translation>
    </message>
    <message>
        <source>ROM: this game needs none</source>
        <translation type="unfinished">ROM: このゲームには不要です</translation>
    </message>
    <message>
        <source>ROM: you have several that differ and have chosen none</source>
        <translation type="unfinished">ROM: 内容の違うファイルが複数あり、まだ選ばれていません</translation>
    </message>
    <message>
        <source>ROM: your emulator has this game in its list</source>
        <translation type="unfinished">ROM: エミュレーターのリストにこのゲームがあります</translation>
    </message>
    <message>
        <source>ROM: your library is not read yet</source>
        <translation type="unfinished">ROM: 自分のライブラリはまだ読み込まれていません</translation>
    </message>
    <message>
        <source>ROM: your set does not run as it is, CRC {crc}</source>
        <translation type="unfinished">ROM: 自分のセットはこのままでは動きません、CRC {crc}</translation>
    </message>
    <message>
        <source>ROM: yours, CRC {crc}</source>
        <translation type="unfinished">ROM: 自分のファイル、CRC {crc}</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">席</translation>
    </message>
    <message>
        <source>Servers tell the emulator of the host only.</source>
        <translation type="unfinished">サーバーが伝えるのはホストのエミュレーターだけです。</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">タイプ</translation>
    </message>
    <message>
        <source>listed</source>
        <translation type="unfinished">リストにあり</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">不要</translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished">別</translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished">同じ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished">不明</translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished">自分</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{frames} frames, as this server said at the start</source>
        <translation type="unfinished">{frames}フレーム、開始時にこのサーバーが伝えた値</translation>
    </message>
    <message>
        <source>{frames} frames, expected from the ping and the connection type</source>
        <translation type="unfinished">{frames}フレーム、pingと接続タイプからの見込み</translation>
    </message>
    <message>
        <source>{name} (host)</source>
        <translation type="unfinished">{name}(ホスト)</translation>
    </message>
    <message>
        <source>{name} (left)</source>
        <translation type="unfinished">{name}(退出)</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name}(自分)</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>≠ other file</source>
        <translation type="unfinished">≠ 不一致</translation>
    </message>
    <message>
        <source>≠ set</source>
        <translation type="unfinished">≠ セット</translation>
    </message>
    <message>
        <source>✓ same</source>
        <translation type="unfinished">✓ 同じ</translation>
    </message>
    <message>
        <source>✓ yours</source>
        <translation type="unfinished">✓ 自分</translation>
    </message>
    <message>
        <source>✕ not found</source>
        <translation type="unfinished">✕ なし</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Addresses, names and paths are replaced by placeholders such as &lt;ip-1&gt;. Look through it before you pass it on. The program never sends it.</source>
        <translation type="unfinished">アドレス、名前、パスは&lt;ip-1&gt;のような仮の文字に置き換えられます。人に渡す前に目を通してください。プログラムが送信することはありません。</translation>
    </message>
    <message>
        <source>Back to the checks (Esc)</source>
        <translation type="unfinished">チェックに戻ります(Esc)</translation>
    </message>
    <message>
        <source>Choose where to save this text</source>
        <translation type="unfinished">このテキストの保存先を選びます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">閉じる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation type="unfinished">このテキストをコピーします</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">保存…</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation type="unfinished">レポートの本文</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">レポート</translation>
    </message>
    <message>
        <source>This would be saved</source>
        <translation type="unfinished">保存される内容</translation>
    </message>
</context>
<context>
    <name>RomPanel</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">戻る</translation>
    </message>
    <message>
        <source>Play with the selected file; the others are told its CRC</source>
        <translation type="unfinished">選択したファイルでプレイします。CRCがほかの人に伝わります</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROMチェックを送信</translation>
    </message>
    <message>
        <source>Posts this line in the room; everybody sees it</source>
        <translation type="unfinished">この行を部屋に送信します。全員に表示されます</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROMチェック</translation>
    </message>
    <message>
        <source>Show the result of the comparison again</source>
        <translation type="unfinished">比較結果をもう一度表示します</translation>
    </message>
    <message>
        <source>Use this file</source>
        <translation type="unfinished">このファイルを使う</translation>
    </message>
    <message>
        <source>Your files with this name</source>
        <translation type="unfinished">この名前の自分のファイル</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Chat</source>
        <translation type="unfinished">チャット</translation>
    </message>
    <message>
        <source>Chat and more</source>
        <translation type="unfinished">チャットなど</translation>
    </message>
    <message>
        <source>Copy a text with a link that brings friends here (Ctrl+Shift+C)</source>
        <translation type="unfinished">フレンドをここに招くリンク付きの文をコピーします(Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">招待をコピー</translation>
    </message>
    <message>
        <source>End my game</source>
        <translation type="unfinished">自分のゲームを終了</translation>
    </message>
    <message>
        <source>Go back to the lobby</source>
        <translation type="unfinished">ロビーに戻ります</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>Join a game in the lobby, or create one.</source>
        <translation type="unfinished">ロビーでゲームに参加するか、ゲームを作成してください。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation type="unfinished">キック</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished">退出</translation>
    </message>
    <message>
        <source>Leave the running game but stay in the room</source>
        <translation type="unfinished">進行中のゲームを抜けて、部屋には残ります</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">回線</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished">数値</translation>
    </message>
    <message>
        <source>Others still play</source>
        <translation type="unfinished">ほかの人がプレイ中</translation>
    </message>
    <message>
        <source>Players in this room</source>
        <translation type="unfinished">この部屋のプレイヤー</translation>
    </message>
    <message>
        <source>ROM</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROM check</source>
        <translation type="unfinished">ROMチェック</translation>
    </message>
    <message>
        <source>Remove the selected player from your room</source>
        <translation type="unfinished">選択したプレイヤーを部屋から外します</translation>
    </message>
    <message>
        <source>Remove {name} from your room</source>
        <translation type="unfinished">{name}さんを部屋から外します</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">部屋</translation>
    </message>
    <message>
        <source>Room chat</source>
        <translation type="unfinished">部屋チャット</translation>
    </message>
    <message>
        <source>Show whose ROM is the same, and what you would tell the others of yours</source>
        <translation type="unfinished">誰のROMが同じか、自分のROMについて何を伝えるかを表示します</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Start game</source>
        <translation type="unfinished">ゲーム開始</translation>
    </message>
    <message>
        <source>Start the game for everybody in the room (Ctrl+Enter)</source>
        <translation type="unfinished">部屋の全員でゲームを開始します(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Starting, waiting until everybody is ready</source>
        <translation type="unfinished">開始中です。全員の準備ができるまで待っています</translation>
    </message>
    <message>
        <source>The game is running in its own window</source>
        <translation type="unfinished">ゲームは別のウィンドウで動いています</translation>
    </message>
    <message>
        <source>To remove somebody, select them above.</source>
        <translation type="unfinished">外したい人を上の一覧で選んでください。</translation>
    </message>
    <message>
        <source>Waiting for the host to start</source>
        <translation type="unfinished">ホストの開始を待っています</translation>
    </message>
    <message>
        <source>You are not in a room.</source>
        <translation type="unfinished">部屋に入っていません。</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">自分の回線</translation>
    </message>
    <message>
        <source>Your room, waiting for the start</source>
        <translation type="unfinished">自分の部屋、開始待ち</translation>
    </message>
</context>
<context>
    <name>RoomStrip</name>
    <message>
        <source>The running game</source>
        <translation type="unfinished">進行中のゲーム</translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished">待ち</translation>
    </message>
    <message>
        <source>{fps} fps</source>
        <translation type="unfinished">{fps} fps</translation>
    </message>
    <message>
        <source>{frames} f</source>
        <translation type="unfinished">{frames} f</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Everybody gets the delay of their own ping again. Posts /samedelay false in the room.</source>
        <translation type="unfinished">全員がそれぞれのpingに応じた遅延に戻ります。/samedelay falseを部屋に送信します。</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay.</source>
        <translation type="unfinished">全員が同じ遅延でプレイします。</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: 1 frame.</source>
        <translation type="unfinished">全員が同じ1フレームの遅延でプレイします。</translation>
    </message>
    <message>
        <source>Everyone plays with the same delay: {frames} frames.</source>
        <translation type="unfinished">全員が同じ{frames}フレームの遅延でプレイします。</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay.</source>
        <translation type="unfinished">全員がそれぞれの遅延でプレイします。</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: 1 frame.</source>
        <translation type="unfinished">全員がそれぞれの遅延でプレイします: 1フレーム。</translation>
    </message>
    <message>
        <source>Everyone plays with their own delay: {frames} frames.</source>
        <translation type="unfinished">全員がそれぞれの遅延でプレイします: {frames}フレーム。</translation>
    </message>
    <message>
        <source>Fair for fighting games. Posts /samedelay true in the room.</source>
        <translation type="unfinished">格闘ゲームで公平です。/samedelay trueを部屋に送信します。</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets 1 frame. Posts /samedelay true in the room.</source>
        <translation type="unfinished">格闘ゲームで公平です(全員1フレーム)。/samedelay trueを部屋に送信します。</translation>
    </message>
    <message>
        <source>Fair for fighting games: everybody gets {frames} frames. Posts /samedelay true in the room.</source>
        <translation type="unfinished">格闘ゲームで公平です(全員{frames}フレーム)。/samedelay trueを部屋に送信します。</translation>
    </message>
    <message>
        <source>Same delay for all</source>
        <translation type="unfinished">全員同じ遅延</translation>
    </message>
    <message>
        <source>Same delay for all: {frames}</source>
        <translation type="unfinished">全員同じ遅延: {frames}</translation>
    </message>
</context>
<context>
    <name>SeenFilesModel</name>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">理由</translation>
    </message>
</context>
<context>
    <name>ServerColumns</name>
    <message>
        <source>Sort by</source>
        <translation type="unfinished">並べ替え</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished">逆順</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation type="unfinished">標準の列</translation>
    </message>
</context>
<context>
    <name>ServerMenu</name>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished">接続(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished">編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation type="unfinished">お気に入りに追加(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Measure for 30 s</source>
        <translation type="unfinished">30秒間測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished">削除(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation type="unfinished">アドレスをコピー(&amp;A)</translation>
    </message>
    <message>
        <source>Copy &amp;invite</source>
        <translation type="unfinished">招待をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Not a &amp;favourite any more</source>
        <translation type="unfinished">お気に入りから外す(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ServerModel</name>
    <message>
        <source>Address</source>
        <translation type="unfinished">アドレス</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished">お気に入り</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">お気に入り</translation>
    </message>
    <message>
        <source>Frames of delay to expect with the connection type LAN</source>
        <translation type="unfinished">接続タイプLANで見込まれる遅延のフレーム数</translation>
    </message>
    <message>
        <source>Games that wait for players</source>
        <translation type="unfinished">プレイヤーを待っているゲーム</translation>
    </message>
    <message>
        <source>How much longer slow answers take, in milliseconds</source>
        <translation type="unfinished">遅い応答が余分にかかる時間(ミリ秒)</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation type="unfinished">ジッター</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished">ロス</translation>
    </message>
    <message>
        <source>Measurements without an answer</source>
        <translation type="unfinished">応答のなかった測定</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">地域</translation>
    </message>
    <message>
        <source>Round trip to the server, in milliseconds</source>
        <translation type="unfinished">サーバーまでの往復時間(ミリ秒)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">情報元</translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished">ユーザー</translation>
    </message>
    <message>
        <source>Users now, and how many may come</source>
        <translation type="unfinished">現在のユーザー数と定員</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">バージョン</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">待機</translation>
    </message>
    <message>
        <source>Which list tells of the server, and how old that is</source>
        <translation type="unfinished">このサーバーを伝えた一覧と、その古さ</translation>
    </message>
</context>
<context>
    <name>ServerOrder</name>
    <message>
        <source>{column}, sorted, largest first</source>
        <translation type="unfinished">{column}、大きい順</translation>
    </message>
    <message>
        <source>{column}, sorted, smallest first</source>
        <translation type="unfinished">{column}、小さい順</translation>
    </message>
    <message>
        <source>{name} (hidden by filter)</source>
        <translation type="unfinished">{name}(フィルターで非表示)</translation>
    </message>
</context>
<context>
    <name>ServerSearch</name>
    <message>
        <source>&amp;Games waiting</source>
        <translation type="unfinished">待機中のゲーム(&amp;G)</translation>
    </message>
    <message>
        <source>Add a server by its address, a link or a chat line</source>
        <translation type="unfinished">アドレス、リンク、チャットの行からサーバーを追加します</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation type="unfinished">アドレスを追加…</translation>
    </message>
    <message>
        <source>Ask the lists and all servers again, and sort (F5)</source>
        <translation type="unfinished">リストと全サーバーに問い合わせ直して並べ替えます(F5)</translation>
    </message>
    <message>
        <source>Longest ping</source>
        <translation type="unfinished">pingの上限</translation>
    </message>
    <message>
        <source>Only servers with waiting games</source>
        <translation type="unfinished">待機中のゲームがあるサーバーのみ</translation>
    </message>
    <message>
        <source>Ping: any</source>
        <translation type="unfinished">ping: すべて</translation>
    </message>
    <message>
        <source>Ping: fair, up to {ms} ms</source>
        <translation type="unfinished">ping: 普通、{ms} msまで</translation>
    </message>
    <message>
        <source>Ping: good, up to {ms} ms</source>
        <translation type="unfinished">ping: 良い、{ms} msまで</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished">更新</translation>
    </message>
    <message>
        <source>Search for servers</source>
        <translation type="unfinished">サーバーを検索</translation>
    </message>
    <message>
        <source>Search: name, country, -exclude, ping&lt;80</source>
        <translation type="unfinished">検索: 名前、国、-除外、ping&lt;80</translation>
    </message>
    <message>
        <source>Show only servers on which games wait for players</source>
        <translation type="unfinished">プレイヤーを待っているゲームがあるサーバーだけを表示します</translation>
    </message>
    <message>
        <source>Words that must all be there, -word to exclude, &quot;two words&quot;, ping&lt;80, users&gt;0, country:de, game:&quot;street&quot;</source>
        <translation type="unfinished">すべて含む単語、-単語で除外、&quot;two words&quot;、ping&lt;80、users&gt;0、country:de、game:&quot;street&quot;</translation>
    </message>
</context>
<context>
    <name>ServerStrip</name>
    <message>
        <source>Connect</source>
        <translation type="unfinished">接続</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message>
        <source>Log in to this server (Enter)</source>
        <translation type="unfinished">このサーバーにログインします(Enter)</translation>
    </message>
    <message>
        <source>No server selected.</source>
        <translation type="unfinished">サーバーが選択されていません。</translation>
    </message>
    <message>
        <source>Selected server</source>
        <translation type="unfinished">選択中のサーバー</translation>
    </message>
</context>
<context>
    <name>ServerTable</name>
    <message>
        <source>Servers</source>
        <translation type="unfinished">サーバー</translation>
    </message>
</context>
<context>
    <name>ServersPage</name>
    <message>
        <source>All</source>
        <translation type="unfinished">すべて</translation>
    </message>
    <message>
        <source>Choose the columns and what is sorted by</source>
        <translation type="unfinished">列と並べ替えの基準を選びます</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">列…</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished">お気に入り</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">履歴</translation>
    </message>
    <message>
        <source>Local network</source>
        <translation type="unfinished">ローカルネットワーク</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">フィルターを解除</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>Show every server again (Esc)</source>
        <translation type="unfinished">すべてのサーバーをもう一度表示します(Esc)</translation>
    </message>
    <message>
        <source>Waiting games</source>
        <translation type="unfinished">待機中のゲーム</translation>
    </message>
    <message>
        <source>Which servers</source>
        <translation type="unfinished">表示するサーバー</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Applies when the program starts again</source>
        <translation type="unfinished">次回の起動時に有効になります</translation>
    </message>
    <message>
        <source>Now in use: {folder}</source>
        <translation type="unfinished">現在の場所: {folder}</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished">フォルダーを開く</translation>
    </message>
    <message>
        <source>Portable mode is on: everything is kept beside the program.</source>
        <translation type="unfinished">ポータブルモードはオンです。すべてプログラムと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>Portable mode keeps everything beside the program, for example on a memory stick. It begins with a copy of your settings when the program starts again.</source>
        <translation type="unfinished">ポータブルモードでは、すべてをプログラムと同じ場所(USBメモリーなど)に保存します。次回の起動時に、今の設定のコピーから始まります。</translation>
    </message>
    <message>
        <source>Portable mode needs the program in a folder of its own.</source>
        <translation type="unfinished">ポータブルモードには、プログラム専用のフォルダーが必要です。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished">リセット</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation type="unfinished">設定を検索</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Show and edit</source>
        <translation type="unfinished">表示して編集</translation>
    </message>
    <message>
        <source>Show the folder in which the settings are kept</source>
        <translation type="unfinished">設定の保存先フォルダーを開きます</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation type="unfinished">最後の変更を取り消します</translation>
    </message>
    <message>
        <source>Turn portable mode off</source>
        <translation type="unfinished">ポータブルモードをオフにする</translation>
    </message>
    <message>
        <source>Turn portable mode on</source>
        <translation type="unfinished">ポータブルモードをオンにする</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">元に戻す</translation>
    </message>
    <message>
        <source>Undo: {title}</source>
        <translation type="unfinished">元に戻す: {title}</translation>
    </message>
    <message>
        <source>Where this is kept</source>
        <translation type="unfinished">保存場所</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">オン</translation>
    </message>
    <message>
        <source>{n} of {all} settings</source>
        <translation type="unfinished">設定 {n}/{all}件</translation>
    </message>
    <message>
        <source>{title}: back to the default</source>
        <translation type="unfinished">{title}: 既定値に戻します</translation>
    </message>
    <message>
        <source>{title}: show what streamer mode hides, until you leave the field</source>
        <translation type="unfinished">{title}: この欄を離れるまで、配信者モードで隠している内容を表示します</translation>
    </message>
</context>
<context>
    <name>SettingsTree</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished">項目</translation>
    </message>
</context>
<context>
    <name>StallBanner</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">サーバーに聞く</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">詳細</translation>
    </message>
    <message>
        <source>Leave the game; asks first (Shift+F8)</source>
        <translation type="unfinished">ゲームを抜けます。先に確認します(Shift+F8)</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished">抜ける…</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">部屋に/lagstatを送信します。回答は全員に表示されます。</translation>
    </message>
    <message>
        <source>Show all stalls of this game (F8)</source>
        <translation type="unfinished">このゲームの停止をすべて表示します(F8)</translation>
    </message>
    <message>
        <source>Why the game waits</source>
        <translation type="unfinished">ゲームが待っている理由</translation>
    </message>
</context>
<context>
    <name>StallDot</name>
    <message>
        <source>The game waits</source>
        <translation type="unfinished">ゲームは待機中です</translation>
    </message>
</context>
<context>
    <name>StallLogView</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished">聞く</translation>
    </message>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished">サーバーに聞く</translation>
    </message>
    <message>
        <source>Ask the server who is late?</source>
        <translation type="unfinished">誰が遅れているかサーバーに聞きますか？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished">テキストでコピー</translation>
    </message>
    <message>
        <source>Copy the list and its summary</source>
        <translation type="unfinished">一覧と概要をコピーします</translation>
    </message>
    <message>
        <source>No stalls so far.</source>
        <translation type="unfinished">停止はまだありません。</translation>
    </message>
    <message>
        <source>Post /lagstat now</source>
        <translation type="unfinished">/lagstatを今すぐ送信します</translation>
    </message>
    <message>
        <source>Post nothing</source>
        <translation type="unfinished">何も送信しません</translation>
    </message>
    <message>
        <source>Posts /lagstat in the room. Everybody sees the answer.</source>
        <translation type="unfinished">部屋に/lagstatを送信します。回答は全員に表示されます。</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>Stalls of this game</source>
        <translation type="unfinished">このゲームの停止</translation>
    </message>
</context>
<context>
    <name>StallModel</name>
    <message>
        <source>At {time}: {verdict}</source>
        <translation type="unfinished">{time}: {verdict}</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation type="unfinished">原因</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished">長さ</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished">根拠</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">時刻</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation type="unfinished">{seconds}秒</translation>
    </message>
    <message>
        <source>{seconds} seconds at {time}: {verdict}</source>
        <translation type="unfinished">{time}に{seconds}秒: {verdict}</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>Before you start</source>
        <translation type="unfinished">開始する前に</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">このまま開始</translation>
    </message>
    <message>
        <source>Start later</source>
        <translation type="unfinished">後で開始します</translation>
    </message>
    <message>
        <source>Start the game for everybody now</source>
        <translation type="unfinished">今すぐ全員でゲームを開始します</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">待つ</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">サーバーからのメッセージ: 「{text}」</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1フレーム</translation>
    </message>
    <message>
        <source>Addresses and private names are hidden</source>
        <translation type="unfinished">アドレスと非公開の名前を隠しています</translation>
    </message>
    <message>
        <source>Connected: {server}</source>
        <translation type="unfinished">接続中: {server}</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">デモゲーム</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished">未接続</translation>
    </message>
    <message>
        <source>ROMs {n}</source>
        <translation type="unfinished">ROM {n}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状態</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">配信者モード</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">ジッター {ms} ms</translation>
    </message>
    <message>
        <source>measuring the ping…</source>
        <translation type="unfinished">pingを測定中…</translation>
    </message>
    <message>
        <source>round trip {ms} ms in the game</source>
        <translation type="unfinished">ゲーム内の往復時間 {ms} ms</translation>
    </message>
    <message>
        <source>{emulator}: {state}</source>
        <translation type="unfinished">{emulator}: {state}</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}フレーム</translation>
    </message>
    <message>
        <source>{ping} ms fair</source>
        <translation type="unfinished">{ping} ms 普通</translation>
    </message>
    <message>
        <source>{ping} ms good</source>
        <translation type="unfinished">{ping} ms 良い</translation>
    </message>
    <message>
        <source>{ping} ms poor</source>
        <translation type="unfinished">{ping} ms 悪い</translation>
    </message>
</context>
<context>
    <name>TopicText</name>
    <message>
        <source>Text of the topic</source>
        <translation type="unfinished">トピックの本文</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Check it for me</source>
        <translation type="unfinished">代わりに調べる</translation>
    </message>
    <message>
        <source>No topic has these words.</source>
        <translation type="unfinished">この言葉を含むトピックはありません。</translation>
    </message>
    <message>
        <source>Run the checks that belong to this topic</source>
        <translation type="unfinished">このトピックに関するチェックを実行します</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">検索</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation type="unfinished">ヘルプを検索</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished">トピック</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation type="unfinished">チェックの結果</translation>
    </message>
</context>
<context>
    <name>UserModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">タイプ</translation>
    </message>
    <message>
        <source>{name} (you)</source>
        <translation type="unfinished">{name}(自分)</translation>
    </message>
    <message>
        <source>{name}, ping {ping} milliseconds, connection type {type}</source>
        <translation type="unfinished">{name}、ping {ping}ミリ秒、接続タイプ {type}</translation>
    </message>
    <message>
        <source>{ping} ms</source>
        <translation type="unfinished">{ping} ms</translation>
    </message>
    <message>
        <source>{user}, messages hidden</source>
        <translation type="unfinished">{user}、メッセージ非表示</translation>
    </message>
    <message>
        <source>{user}, your friend</source>
        <translation type="unfinished">{user}、フレンド</translation>
    </message>
</context>
<context>
    <name>WaitingGameModel</name>
    <message>
        <source>Delay</source>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation type="unfinished">ping</translation>
    </message>
    <message>
        <source>Players</source>
        <translation type="unfinished">プレイヤー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>{game}, host {host}, on {server}, players {players}, emulator {emulator}, {ping}, {delay}</source>
        <translation type="unfinished">{game}、ホスト {host}、{server}、プレイヤー {players}、エミュレーター {emulator}、{ping}、{delay}</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>The address has no host.</source>
        <translation type="unfinished">アドレスにホスト名がありません。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">ポートは1～65535の数字にしてください。</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">ホスト名として使えません。</translation>
    </message>
</context>
<context>
    <name>ages</name>
    <message>
        <source>1 hour</source>
        <translation type="unfinished">1時間</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished">1分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished">たった今</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation type="unfinished">1分未満</translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished">今</translation>
    </message>
    <message>
        <source>{duration} ago</source>
        <translation type="unfinished">{duration}前</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation type="unfinished">{n}日</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation type="unfinished">{n}日</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished">{n}時間</translation>
    </message>
    <message>
        <source>{n} hours</source>
        <translation type="unfinished">{n}時間</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished">{n}分</translation>
    </message>
    <message>
        <source>{n} minutes</source>
        <translation type="unfinished">{n}分</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Everybody is ready. The game starts.</source>
        <translation type="unfinished">全員の準備ができました。ゲームが始まります。</translation>
    </message>
    <message>
        <source>The game stands still.</source>
        <translation type="unfinished">ゲームが止まっています。</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name}さんが部屋に入りました。</translation>
    </message>
</context>
<context>
    <name>attached</name>
    <message>
        <source>An emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Another emulator could not attach.</source>
        <translation type="unfinished">別のエミュレーターがつながりませんでした。</translation>
    </message>
    <message>
        <source>Open it, and choose Netplay in its menu. Or let the client open your emulator from now on.</source>
        <translation type="unfinished">エミュレーターを開き、メニューから「Netplay」を選んでください。今後はクライアントからエミュレーターを開くようにもできます。</translation>
    </message>
    <message>
        <source>Players meet by the emulator&apos;s name, so others with {emulator} cannot join your games.</source>
        <translation type="unfinished">プレイヤーはエミュレーターの名前で集まるため、{emulator}を使うほかの人は自分のゲームに参加できません。</translation>
    </message>
    <message>
        <source>The emulator has no name that every server takes.</source>
        <translation type="unfinished">エミュレーターの名前は、受け付けないサーバーがあります。</translation>
    </message>
    <message>
        <source>The game starts, and {emulator} is not attached.</source>
        <translation type="unfinished">ゲームが始まりますが、{emulator}が接続されていません。</translation>
    </message>
    <message>
        <source>The server was told {name} instead. Others need the same name to join your games. You can choose it in the library: Name on servers.</source>
        <translation type="unfinished">サーバーには代わりに{name}と伝えました。ほかの人がゲームに参加するには同じ名前が必要です。ライブラリの「サーバーでの名前」で選べます。</translation>
    </message>
    <message>
        <source>the demo game</source>
        <translation type="unfinished">デモゲーム</translation>
    </message>
    <message>
        <source>{emulator} is attached, and only one can be. Close it, or let it go on alone.</source>
        <translation type="unfinished">{emulator}が接続されています。接続できるのは一つだけです。それを閉じるか、切り離してください。</translation>
    </message>
    <message>
        <source>{emulator} is attached, but you are here with {here}.</source>
        <translation type="unfinished">{emulator}が接続されましたが、サーバーには{here}で接続しています。</translation>
    </message>
    <message>
        <source>{emulator} is attached. Choose a server.</source>
        <translation type="unfinished">{emulator}が接続されました。サーバーを選んでください。</translation>
    </message>
    <message>
        <source>{emulator} is in a game, which ends for you when you let it go.</source>
        <translation type="unfinished">{emulator}はプレイ中です。切り離すと、自分のゲームは終わります。</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">フォルダーを追加…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">キャンセル</translation>
    </message>
    <message>
        <source>Change nickname</source>
        <translation type="unfinished">ニックネームを変更</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation type="unfinished">今すぐ確認</translation>
    </message>
    <message>
        <source>Check once a day</source>
        <translation type="unfinished">1日1回確認</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation type="unfinished">別のものを選ぶ</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">エミュレーターを選ぶ</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation type="unfinished">ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished">フォルダーを選ぶ</translation>
    </message>
    <message>
        <source>Choose program…</source>
        <translation type="unfinished">プログラムを選ぶ…</translation>
    </message>
    <message>
        <source>Compare ROMs</source>
        <translation type="unfinished">ROMを比較</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">コピー</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation type="unfinished">それでもコピー</translation>
    </message>
    <message>
        <source>Copy both</source>
        <translation type="unfinished">両方コピー</translation>
    </message>
    <message>
        <source>Copy invite</source>
        <translation type="unfinished">招待をコピー</translation>
    </message>
    <message>
        <source>Create game</source>
        <translation type="unfinished">ゲームを作成</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished">編集</translation>
    </message>
    <message>
        <source>End the game and let it go</source>
        <translation type="unfinished">ゲームを終えて切り離す</translation>
    </message>
    <message>
        <source>Go to the lobby</source>
        <translation type="unfinished">ロビーへ</translation>
    </message>
    <message>
        <source>Host one here</source>
        <translation type="unfinished">ここでホストする</translation>
    </message>
    <message>
        <source>How to</source>
        <translation type="unfinished">やり方を見る</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">許可する方法</translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished">直し方</translation>
    </message>
    <message>
        <source>Install the right one…</source>
        <translation type="unfinished">合うものをインストール…</translation>
    </message>
    <message>
        <source>Leave the room</source>
        <translation type="unfinished">部屋を出る</translation>
    </message>
    <message>
        <source>Let it go on alone</source>
        <translation type="unfinished">切り離す</translation>
    </message>
    <message>
        <source>Log in again</source>
        <translation type="unfinished">ログインし直す</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished">このバージョンは不要</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished">通知を受け取る</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">今すぐ</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation type="unfinished">ページを開く</translation>
    </message>
    <message>
        <source>Other servers</source>
        <translation type="unfinished">ほかのサーバー</translation>
    </message>
    <message>
        <source>Other ways to play</source>
        <translation type="unfinished">ほかの遊び方</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Play the demo</source>
        <translation type="unfinished">デモをプレイ</translation>
    </message>
    <message>
        <source>Post ROM check</source>
        <translation type="unfinished">ROMチェックを送信</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">今すぐ練習</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished">それでも終了</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation type="unfinished">再接続</translation>
    </message>
    <message>
        <source>Reset filters</source>
        <translation type="unfinished">フィルターを解除</translation>
    </message>
    <message>
        <source>Restart game</source>
        <translation type="unfinished">ゲームをやり直す</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation type="unfinished">チェックを実行</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished">レポートを保存</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished">再スキャン</translation>
    </message>
    <message>
        <source>Send with ? instead</source>
        <translation type="unfinished">?に置き換えて送信</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished">すべて表示</translation>
    </message>
    <message>
        <source>Show all servers</source>
        <translation type="unfinished">すべてのサーバーを表示</translation>
    </message>
    <message>
        <source>Show log</source>
        <translation type="unfinished">ログを表示</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation type="unfinished">手順を見る</translation>
    </message>
    <message>
        <source>Show my matching files</source>
        <translation type="unfinished">合うファイルを表示</translation>
    </message>
    <message>
        <source>Show servers</source>
        <translation type="unfinished">サーバーを表示</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation type="unfinished">ファイルを表示</translation>
    </message>
    <message>
        <source>Show the invitation</source>
        <translation type="unfinished">招待を表示</translation>
    </message>
    <message>
        <source>Show the library</source>
        <translation type="unfinished">ライブラリを表示</translation>
    </message>
    <message>
        <source>Start anyway</source>
        <translation type="unfinished">このまま開始</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation type="unfinished">終了させる</translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished">試行を中止</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished">再試行</translation>
    </message>
    <message>
        <source>Try again in 20 s</source>
        <translation type="unfinished">20秒後に再試行</translation>
    </message>
    <message>
        <source>Try every 15 s and tell me</source>
        <translation type="unfinished">15秒ごとに試して知らせる</translation>
    </message>
    <message>
        <source>Undo…</source>
        <translation type="unfinished">元に戻す…</translation>
    </message>
    <message>
        <source>Use LAN and reconnect</source>
        <translation type="unfinished">LANにして再接続</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished">待つ</translation>
    </message>
    <message>
        <source>What does it do?</source>
        <translation type="unfinished">仕組みを見る</translation>
    </message>
    <message>
        <source>What is a full set?</source>
        <translation type="unfinished">フルセットとは？</translation>
    </message>
    <message>
        <source>What to know of it</source>
        <translation type="unfinished">知っておくこと</translation>
    </message>
    <message>
        <source>What works here?</source>
        <translation type="unfinished">対応状況を見る</translation>
    </message>
</context>
<context>
    <name>charsets</name>
    <message>
        <source>Central European 1250</source>
        <translation type="unfinished">中央ヨーロッパ語 1250</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation type="unfinished">中国語(Big5)</translation>
    </message>
    <message>
        <source>Chinese (GBK)</source>
        <translation type="unfinished">中国語(GBK)</translation>
    </message>
    <message>
        <source>Cyrillic 1251</source>
        <translation type="unfinished">キリル文字 1251</translation>
    </message>
    <message>
        <source>Greek 1253</source>
        <translation type="unfinished">ギリシャ語 1253</translation>
    </message>
    <message>
        <source>Korean 949</source>
        <translation type="unfinished">韓国語 949</translation>
    </message>
    <message>
        <source>Shift-JIS</source>
        <translation type="unfinished">Shift-JIS</translation>
    </message>
    <message>
        <source>Thai 874</source>
        <translation type="unfinished">タイ語 874</translation>
    </message>
    <message>
        <source>Turkish 1254</source>
        <translation type="unfinished">トルコ語 1254</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished">UTF-8</translation>
    </message>
    <message>
        <source>Western 1252</source>
        <translation type="unfinished">西ヨーロッパ語 1252</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A DAT file names the known dumps. It is optional.</source>
        <translation type="unfinished">DATファイルには既知の吸い出しが載っています。なくてもかまいません。</translation>
    </message>
    <message>
        <source>A VPN is in use: {adapter}</source>
        <translation type="unfinished">VPNを使用中: {adapter}</translation>
    </message>
    <message>
        <source>A game is running, and this check would take time from it.</source>
        <translation type="unfinished">ゲーム中です。このチェックはゲームの時間を奪います。</translation>
    </message>
    <message>
        <source>Add a folder with your games to the library.</source>
        <translation type="unfinished">ゲームのフォルダーをライブラリに追加してください。</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished">フォルダーを追加…</translation>
    </message>
    <message>
        <source>Another file than the others’ desyncs at once. Compare it in the room.</source>
        <translation type="unfinished">ほかの人と違うファイルでは、すぐに同期ずれが起きます。部屋で比較してください。</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi</source>
        <translation type="unfinished">有線かWi-Fiか</translation>
    </message>
    <message>
        <source>Cable or Wi-Fi: this system does not tell</source>
        <translation type="unfinished">有線かWi-Fiか: このシステムではわかりません</translation>
    </message>
    <message>
        <source>Choose another one in the library.</source>
        <translation type="unfinished">ライブラリで別のものを選んでください。</translation>
    </message>
    <message>
        <source>Choose emulator</source>
        <translation type="unfinished">エミュレーターを選ぶ</translation>
    </message>
    <message>
        <source>Choose where it is now, or another one.</source>
        <translation type="unfinished">今ある場所を選ぶか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Clock and settings folder</source>
        <translation type="unfinished">時計と設定フォルダー</translation>
    </message>
    <message>
        <source>Close other programs while you play.</source>
        <translation type="unfinished">プレイ中はほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Computer: 60 frames per second</source>
        <translation type="unfinished">PC: 毎秒60フレーム</translation>
    </message>
    <message>
        <source>Computer: busy to {percent} %, {fps} fps possible</source>
        <translation type="unfinished">PC: 使用率{percent} %、{fps} fps可能</translation>
    </message>
    <message>
        <source>Computer: late by {ms} ms, {fps} fps possible</source>
        <translation type="unfinished">PC: {ms} msの遅れ、{fps} fps可能</translation>
    </message>
    <message>
        <source>Computer: {fps} fps possible, timer error {ms} ms</source>
        <translation type="unfinished">PC: {fps} fps可能、タイマー誤差{ms} ms</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">接続タイプ</translation>
    </message>
    <message>
        <source>Connection type LAN</source>
        <translation type="unfinished">接続タイプLAN</translation>
    </message>
    <message>
        <source>Connection type {type}</source>
        <translation type="unfinished">接続タイプ{type}</translation>
    </message>
    <message>
        <source>Demo Arena</source>
        <translation type="unfinished">Demo Arena</translation>
    </message>
    <message>
        <source>Direct line or VPN</source>
        <translation type="unfinished">直接接続かVPNか</translation>
    </message>
    <message>
        <source>Direct line or VPN: this system does not tell</source>
        <translation type="unfinished">直接接続かVPNか: このシステムではわかりません</translation>
    </message>
    <message>
        <source>Direct line, no VPN adapter in use</source>
        <translation type="unfinished">直接接続、使用中のVPNアダプターなし</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Emulator: the chosen one is not set up any more</source>
        <translation type="unfinished">エミュレーター: 選んだものは設定から削除されています</translation>
    </message>
    <message>
        <source>Emulator: {name} is not there any more</source>
        <translation type="unfinished">エミュレーター: {name}が見つかりません</translation>
    </message>
    <message>
        <source>Emulator: {name} may not be run</source>
        <translation type="unfinished">エミュレーター: {name}は実行を許可されていません</translation>
    </message>
    <message>
        <source>Emulator: {name}, is attached</source>
        <translation type="unfinished">エミュレーター: {name}、接続済み</translation>
    </message>
    <message>
        <source>Emulator: {name}, is there</source>
        <translation type="unfinished">エミュレーター: {name}、見つかりました</translation>
    </message>
    <message>
        <source>Emulator: {name}, starts</source>
        <translation type="unfinished">エミュレーター: {name}、起動します</translation>
    </message>
    <message>
        <source>Frames can come late. Look at energy saving, and close other programs.</source>
        <translation type="unfinished">フレームが遅れることがあります。省電力設定を確認し、ほかのプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>Games go a longer way through it. Some VPNs do not carry UDP.</source>
        <translation type="unfinished">ゲームの通信が遠回りになります。UDPを通さないVPNもあります。</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">許可する方法</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">開き方</translation>
    </message>
    <message>
        <source>It sends {n} frames at a time and waits for them. LAN is faster.</source>
        <translation type="unfinished">{n}フレームをまとめて送るため、待ち時間ができます。LANのほうが速くなります。</translation>
    </message>
    <message>
        <source>It was not through after five seconds.</source>
        <translation type="unfinished">5秒以内に終わりませんでした。</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation type="unfinished">名前解決</translation>
    </message>
    <message>
        <source>Name lookup works</source>
        <translation type="unfinished">名前解決は正常です</translation>
    </message>
    <message>
        <source>Name lookup: no answer</source>
        <translation type="unfinished">名前解決: 応答なし</translation>
    </message>
    <message>
        <source>Name lookup: there is no name to ask for</source>
        <translation type="unfinished">名前解決: 調べる名前がありません</translation>
    </message>
    <message>
        <source>Name lookup: {host} was not found</source>
        <translation type="unfinished">名前解決: {host}は見つかりませんでした</translation>
    </message>
    <message>
        <source>Only for hosting. Let a friend outside your network follow your invitation.</source>
        <translation type="unfinished">ホストする場合だけの項目です。ネットワークの外にいるフレンドに、招待を開いてもらってください。</translation>
    </message>
    <message>
        <source>Open Servers once, or add an address. Then there is somebody to ask.</source>
        <translation type="unfinished">「サーバー」を一度開くか、アドレスを追加してください。問い合わせ先ができます。</translation>
    </message>
    <message>
        <source>Paste address</source>
        <translation type="unfinished">アドレスを貼り付け</translation>
    </message>
    <message>
        <source>Port for hosting, from outside</source>
        <translation type="unfinished">ホスト用のポート(外部から)</translation>
    </message>
    <message>
        <source>Port {port} can be reached from outside</source>
        <translation type="unfinished">ポート{port}には外部から接続できます</translation>
    </message>
    <message>
        <source>Port {port} from outside: needs a friend’s client</source>
        <translation type="unfinished">外部からのポート{port}: フレンドのクライアントが必要です</translation>
    </message>
    <message>
        <source>Practice and the library work without it.</source>
        <translation type="unfinished">練習とライブラリは、なくても使えます。</translation>
    </message>
    <message>
        <source>Practise now</source>
        <translation type="unfinished">今すぐ練習</translation>
    </message>
    <message>
        <source>ROM: one of {n} files differs from the known dump</source>
        <translation type="unfinished">ROM: {n}個のファイルのうち1個が既知の吸い出しと違います</translation>
    </message>
    <message>
        <source>ROMs</source>
        <translation type="unfinished">ROM</translation>
    </message>
    <message>
        <source>ROMs: all of {n} files are known dumps</source>
        <translation type="unfinished">ROM: {n}個のファイルはすべて既知の吸い出しです</translation>
    </message>
    <message>
        <source>ROMs: no folder has been searched</source>
        <translation type="unfinished">ROM: まだどのフォルダーも調べていません</translation>
    </message>
    <message>
        <source>ROMs: {k} of {n} files differ from known dumps</source>
        <translation type="unfinished">ROM: {n}個のファイルのうち{k}個が既知の吸い出しと違います</translation>
    </message>
    <message>
        <source>ROMs: {n} files, and no DAT file to compare them with</source>
        <translation type="unfinished">ROM: ファイル{n}個、照合するDATファイルなし</translation>
    </message>
    <message>
        <source>Server lists</source>
        <translation type="unfinished">サーバーリスト</translation>
    </message>
    <message>
        <source>Server lists: 0 of {m} answered</source>
        <translation type="unfinished">サーバーリスト: {m}件中0件が応答</translation>
    </message>
    <message>
        <source>Server lists: none is switched on</source>
        <translation type="unfinished">サーバーリスト: すべてオフです</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered</source>
        <translation type="unfinished">サーバーリスト: {m}件中{n}件が応答</translation>
    </message>
    <message>
        <source>Server lists: {n} of {m} answered, and named no server</source>
        <translation type="unfinished">サーバーリスト: {m}件中{n}件が応答、サーバーの掲載なし</translation>
    </message>
    <message>
        <source>Servers themselves may work: paste an address from your community.</source>
        <translation type="unfinished">サーバー自体は動いているかもしれません。コミュニティで聞いたアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Set the clock: secure web pages, such as server lists, may be refused.</source>
        <translation type="unfinished">時計を合わせてください。サーバーリストなど、安全なウェブページの接続が拒否されることがあります。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">設定</translation>
    </message>
    <message>
        <source>Settings and favourites are lost at the end.</source>
        <translation type="unfinished">設定とお気に入りは終了時に失われます。</translation>
    </message>
    <message>
        <source>Settings are not kept in this run</source>
        <translation type="unfinished">今回の設定は保存されません</translation>
    </message>
    <message>
        <source>Settings folder writable, clock steady</source>
        <translation type="unfinished">設定フォルダーは書き込み可能、時計は正常</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">表示</translation>
    </message>
    <message>
        <source>Show the servers</source>
        <translation type="unfinished">サーバーを表示</translation>
    </message>
    <message>
        <source>Some packets come late there. A cable is steadier.</source>
        <translation type="unfinished">遅れて届くパケットがあります。有線のほうが安定します。</translation>
    </message>
    <message>
        <source>Something on your side blocks UDP – often a company or school network, or a VPN.</source>
        <translation type="unfinished">自分の側でUDPがブロックされています。会社や学校のネットワーク、VPNでよくあります。</translation>
    </message>
    <message>
        <source>Something sets the clock. Times may be wrong.</source>
        <translation type="unfinished">時計が何かに変更されました。時刻が正しくないことがあります。</translation>
    </message>
    <message>
        <source>Stopped before it was through.</source>
        <translation type="unfinished">終わる前に中止しました。</translation>
    </message>
    <message>
        <source>Text encoding of this server</source>
        <translation type="unfinished">このサーバーの文字コード</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (found by itself)</source>
        <translation type="unfinished">このサーバーの文字コード: {charset}(自動判別)</translation>
    </message>
    <message>
        <source>Text encoding of this server: {charset} (your choice)</source>
        <translation type="unfinished">このサーバーの文字コード: {charset}(自分で選択)</translation>
    </message>
    <message>
        <source>Text encoding: not on a server</source>
        <translation type="unfinished">文字コード: サーバーに未接続</translation>
    </message>
    <message>
        <source>The check itself did not work here. That says nothing about the rest.</source>
        <translation type="unfinished">ここではチェック自体が動きませんでした。ほかの項目とは関係ありません。</translation>
    </message>
    <message>
        <source>The clock jumped by {step} s just now</source>
        <translation type="unfinished">時計が{step}秒ずれました</translation>
    </message>
    <message>
        <source>The clock says {date}</source>
        <translation type="unfinished">時計の日付: {date}</translation>
    </message>
    <message>
        <source>The lists are run by volunteers. Servers themselves may still work.</source>
        <translation type="unfinished">リストはボランティアが運営しています。サーバー自体は動いているかもしれません。</translation>
    </message>
    <message>
        <source>The network was not to be used.</source>
        <translation type="unfinished">ネットワークを使わない設定でした。</translation>
    </message>
    <message>
        <source>The network’s name server does not answer. Do web pages open?</source>
        <translation type="unfinished">ネットワークのネームサーバー(DNS)が応答しません。ウェブページは開きますか？</translation>
    </message>
    <message>
        <source>The settings folder cannot be written to</source>
        <translation type="unfinished">設定フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>The settings have the public lists.</source>
        <translation type="unfinished">公開リストは設定にあります。</translation>
    </message>
    <message>
        <source>The system does not allow to run the file.</source>
        <translation type="unfinished">システムがこのファイルの実行を許可していません。</translation>
    </message>
    <message>
        <source>They may be off, or something on your side blocks UDP.</source>
        <translation type="unfinished">サーバーが停止中か、自分の側でUDPがブロックされています。</translation>
    </message>
    <message>
        <source>This computer has no network</source>
        <translation type="unfinished">このPCはネットワークに接続していません</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">VPNやプロキシを切るか、両方に使ってください。</translation>
    </message>
    <message>
        <source>UDP and web leave by different adapters: {udp} and {web}</source>
        <translation type="unfinished">UDPとウェブのアダプターが別です: {udp}と{web}</translation>
    </message>
    <message>
        <source>UDP to game servers</source>
        <translation type="unfinished">ゲームサーバーへのUDP</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered</source>
        <translation type="unfinished">UDP: サーバー{m}件中0件が応答</translation>
    </message>
    <message>
        <source>UDP: 0 of {m} servers answered, web works</source>
        <translation type="unfinished">UDP: サーバー{m}件中0件が応答、ウェブは正常</translation>
    </message>
    <message>
        <source>UDP: no server is known that could be asked</source>
        <translation type="unfinished">UDP: 問い合わせできるサーバーがありません</translation>
    </message>
    <message>
        <source>UDP: {n} of {m} servers answered</source>
        <translation type="unfinished">UDP: サーバー{m}件中{n}件が応答</translation>
    </message>
    <message>
        <source>Use LAN</source>
        <translation type="unfinished">LANを使う</translation>
    </message>
    <message>
        <source>What a VPN does</source>
        <translation type="unfinished">VPNの影響</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">意味を見る</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">対処法</translation>
    </message>
    <message>
        <source>Why LAN?</source>
        <translation type="unfinished">LANの理由</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">有線がよい理由</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished">大切な理由</translation>
    </message>
    <message>
        <source>Wi-Fi in use</source>
        <translation type="unfinished">Wi-Fiを使用中</translation>
    </message>
    <message>
        <source>Wi-Fi in use: jitter {ms} ms</source>
        <translation type="unfinished">Wi-Fiを使用中: ジッター{ms} ms</translation>
    </message>
    <message>
        <source>Wi-Fi is not in use</source>
        <translation type="unfinished">Wi-Fiは使っていません</translation>
    </message>
    <message>
        <source>Without names neither lists nor most servers are found.</source>
        <translation type="unfinished">名前解決ができないと、リストもほとんどのサーバーも見つかりません。</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation type="unfinished">ほか{n}件</translation>
    </message>
    <message>
        <source>did not work</source>
        <translation type="unfinished">動きませんでした</translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished">不一致</translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished">失敗</translation>
    </message>
    <message>
        <source>fine</source>
        <translation type="unfinished">正常</translation>
    </message>
    <message>
        <source>look here</source>
        <translation type="unfinished">要確認</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">応答なし</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation type="unfinished">未テスト</translation>
    </message>
    <message>
        <source>testing…</source>
        <translation type="unfinished">テスト中…</translation>
    </message>
    <message>
        <source>{subject}: {said}</source>
        <translation type="unfinished">{subject}: {said}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished">{s}秒</translation>
    </message>
    <message>
        <source>{title}, {bits}-bit</source>
        <translation type="unfinished">{title}、{bits}ビット</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>It closes with this window, and so do all games on it.</source>
        <translation type="unfinished">このウィンドウを閉じると、サーバーも、そこで進行中のゲームもすべて終わります。</translation>
    </message>
    <message>
        <source>One other player is on your server.</source>
        <translation type="unfinished">自分のサーバーに、ほかのプレイヤーが1人います。</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">ほかの人はそのまま続けるかもしれません。</translation>
    </message>
    <message>
        <source>The room is yours and closes: the game ends for everybody.</source>
        <translation type="unfinished">自分の部屋なので閉じられ、全員のゲームが終わります。</translation>
    </message>
    <message>
        <source>Your game is still running.</source>
        <translation type="unfinished">ゲームはまだ進行中です。</translation>
    </message>
    <message>
        <source>{n} other players are on your server.</source>
        <translation type="unfinished">自分のサーバーに、ほかのプレイヤーが{n}人います。</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Close this game</source>
        <translation type="unfinished">このゲームを閉じる</translation>
    </message>
    <message>
        <source>Keep out for 60 minutes</source>
        <translation type="unfinished">60分間入室禁止にする</translation>
    </message>
    <message>
        <source>Make a moderator for 60 minutes</source>
        <translation type="unfinished">60分間モデレーターにする</translation>
    </message>
    <message>
        <source>Mute for 15 minutes</source>
        <translation type="unfinished">15分間ミュートする</translation>
    </message>
    <message>
        <source>Remove from the server</source>
        <translation type="unfinished">サーバーから退出させる</translation>
    </message>
    <message>
        <source>close a game</source>
        <translation type="unfinished">ゲームを閉じる</translation>
    </message>
    <message>
        <source>keep somebody out for some minutes</source>
        <translation type="unfinished">数分間入室禁止にする</translation>
    </message>
    <message>
        <source>let everybody&apos;s messages through again</source>
        <translation type="unfinished">全員のメッセージを再び通す</translation>
    </message>
    <message>
        <source>let somebody&apos;s messages through again</source>
        <translation type="unfinished">特定の人のメッセージを再び通す</translation>
    </message>
    <message>
        <source>let the server hold back everybody&apos;s messages</source>
        <translation type="unfinished">全員のメッセージをサーバーで止める</translation>
    </message>
    <message>
        <source>let the server hold back somebody&apos;s messages</source>
        <translation type="unfinished">特定の人のメッセージをサーバーで止める</translation>
    </message>
    <message>
        <source>let the server list its commands</source>
        <translation type="unfinished">サーバーのコマンド一覧を表示する</translation>
    </message>
    <message>
        <source>look for somebody by name</source>
        <translation type="unfinished">名前で人を探す</translation>
    </message>
    <message>
        <source>make somebody a moderator for some minutes</source>
        <translation type="unfinished">数分間モデレーターにする</translation>
    </message>
    <message>
        <source>mute somebody for some minutes</source>
        <translation type="unfinished">数分間ミュートする</translation>
    </message>
    <message>
        <source>private message to the user with this id</source>
        <translation type="unfinished">このIDのユーザーへの個人メッセージ</translation>
    </message>
    <message>
        <source>receive no private messages</source>
        <translation type="unfinished">個人メッセージを受け取らない</translation>
    </message>
    <message>
        <source>receive private messages again</source>
        <translation type="unfinished">個人メッセージを再び受け取る</translation>
    </message>
    <message>
        <source>remove somebody from the server</source>
        <translation type="unfinished">サーバーから退出させる</translation>
    </message>
    <message>
        <source>say something to everybody as the server</source>
        <translation type="unfinished">サーバーとして全員に話す</translation>
    </message>
    <message>
        <source>say what you do, in the third person</source>
        <translation type="unfinished">自分の行動を三人称で書く</translation>
    </message>
    <message>
        <source>tell the server&apos;s software</source>
        <translation type="unfinished">サーバーソフトの種類を表示する</translation>
    </message>
    <message>
        <source>tell you your own address</source>
        <translation type="unfinished">自分のアドレスを表示する</translation>
    </message>
    <message>
        <source>{command} (moderators)</source>
        <translation type="unfinished">{command}(モデレーター用)</translation>
    </message>
</context>
<context>
    <name>connecting</name>
    <message>
        <source>(try {n} of {m}).</source>
        <translation type="unfinished">({n}/{m}回目)。</translation>
    </message>
    <message>
        <source>An invitation to {server} is waiting.</source>
        <translation type="unfinished">{server}への招待が届いています。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">つづりを確認してください。</translation>
    </message>
    <message>
        <source>Connection lost after {t}.</source>
        <translation type="unfinished">開始から{t}で接続が切れました。</translation>
    </message>
    <message>
        <source>Connection lost. Reconnecting in {s} s</source>
        <translation type="unfinished">接続が切れました。{s}秒後に再接続します</translation>
    </message>
    <message>
        <source>Connection to {server} lost.</source>
        <translation type="unfinished">{server}との接続が切れました。</translation>
    </message>
    <message>
        <source>Defaults are used for it. A broken file is kept beside the new one.</source>
        <translation type="unfinished">その部分は既定値を使います。壊れたファイルは新しいファイルの隣に残しています。</translation>
    </message>
    <message>
        <source>Disconnected: {server} had not heard from you.</source>
        <translation type="unfinished">切断されました: {server}にこちらの通信が届いていませんでした。</translation>
    </message>
    <message>
        <source>Forward UDP {port} to {address}. On the local network it works.</source>
        <translation type="unfinished">UDP {port}を{address}に転送してください。ローカルネットワークでは使えます。</translation>
    </message>
    <message>
        <source>Friends outside your network may not reach you yet.</source>
        <translation type="unfinished">ネットワークの外のフレンドは、まだ接続できないかもしれません。</translation>
    </message>
    <message>
        <source>If it was not meant so, connect again.</source>
        <translation type="unfinished">意図したものでなければ、もう一度接続してください。</translation>
    </message>
    <message>
        <source>It ends by itself after a few minutes without contact.</source>
        <translation type="unfinished">しばらく通信がなければ、数分で自動的に終わります。</translation>
    </message>
    <message>
        <source>It gave no reason. If it was not meant so, connect again.</source>
        <translation type="unfinished">理由は伝えられていません。意図したものでなければ、もう一度接続してください。</translation>
    </message>
    <message>
        <source>It has a control character in it.</source>
        <translation type="unfinished">制御文字が含まれています。</translation>
    </message>
    <message>
        <source>It has an invisible character, or one that turns the writing around.</source>
        <translation type="unfinished">見えない文字、または文字の向きを変える文字が含まれています。</translation>
    </message>
    <message>
        <source>It has characters that servers refuse.</source>
        <translation type="unfinished">サーバーが拒否する文字が含まれています。</translation>
    </message>
    <message>
        <source>It is too long: 30 characters at most.</source>
        <translation type="unfinished">長すぎます。30文字までです。</translation>
    </message>
    <message>
        <source>It is used from the next login on.</source>
        <translation type="unfinished">次のログインから使われます。</translation>
    </message>
    <message>
        <source>It may be off or the address changed.</source>
        <translation type="unfinished">停止中か、アドレスが変わったのかもしれません。</translation>
    </message>
    <message>
        <source>It may have started or been closed. You are in the lobby.</source>
        <translation type="unfinished">すでに始まったか、閉じられたのかもしれません。今はロビーにいます。</translation>
    </message>
    <message>
        <source>It must not look like a web address.</source>
        <translation type="unfinished">ウェブアドレスのような名前は使えません。</translation>
    </message>
    <message>
        <source>Last seen {age}.</source>
        <translation type="unfinished">最後に確認: {age}。</translation>
    </message>
    <message>
        <source>Nearer servers: {list}.</source>
        <translation type="unfinished">近いサーバー: {list}。</translation>
    </message>
    <message>
        <source>No such address: {host}.</source>
        <translation type="unfinished">アドレスが見つかりません: {host}。</translation>
    </message>
    <message>
        <source>On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">Wi-Fiの場合は、まず有線を試してください。</translation>
    </message>
    <message>
        <source>Only its operator can change that; the app cannot know why.</source>
        <translation type="unfinished">変更できるのは運営者だけで、こちらでは理由がわかりません。</translation>
    </message>
    <message>
        <source>Paste a link or an address.</source>
        <translation type="unfinished">リンクまたはアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by another program.</source>
        <translation type="unfinished">ポート{wanted}は別のプログラムが使用中です。</translation>
    </message>
    <message>
        <source>Port {wanted} is in use by {program}.</source>
        <translation type="unfinished">ポート{wanted}は{program}が使用中です。</translation>
    </message>
    <message>
        <source>Practice and the library work. We look again every 10 s.</source>
        <translation type="unfinished">練習とライブラリは使えます。10秒ごとに確認します。</translation>
    </message>
    <message>
        <source>Servers refuse “{detail}”.</source>
        <translation type="unfinished">「{detail}」はサーバーに拒否されます。</translation>
    </message>
    <message>
        <source>Some of what was kept could not be read.</source>
        <translation type="unfinished">保存内容の一部を読み込めませんでした。</translation>
    </message>
    <message>
        <source>Somebody there has this name already.</source>
        <translation type="unfinished">同じ名前の人がすでにいます。</translation>
    </message>
    <message>
        <source>The connection type is LAN now.</source>
        <translation type="unfinished">接続タイプをLANにしました。</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation type="unfinished">言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>The others may go on without you.</source>
        <translation type="unfinished">ほかの人はそのまま続けるかもしれません。</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation type="unfinished">ポートは1～65535の数字にしてください。</translation>
    </message>
    <message>
        <source>The server in this link is no address.</source>
        <translation type="unfinished">このリンクのサーバーはアドレスとして正しくありません。</translation>
    </message>
    <message>
        <source>The server refuses you.</source>
        <translation type="unfinished">サーバーに拒否されました。</translation>
    </message>
    <message>
        <source>The server says: “{text}”</source>
        <translation type="unfinished">サーバーからのメッセージ: 「{text}」</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">このテキストにはアドレスがありません。</translation>
    </message>
    <message>
        <source>This client speaks 0.83. Choose another server.</source>
        <translation type="unfinished">このクライアントが対応するのは0.83です。別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>This is a web page, not a game server. Paste the server’s address.</source>
        <translation type="unfinished">これはゲームサーバーではなくウェブページです。サーバーのアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>This is far more than an address.</source>
        <translation type="unfinished">アドレスとしては長すぎます。</translation>
    </message>
    <message>
        <source>This is no kaillera: link.</source>
        <translation type="unfinished">kaillera:リンクではありません。</translation>
    </message>
    <message>
        <source>This is not a host name.</source>
        <translation type="unfinished">ホスト名として使えません。</translation>
    </message>
    <message>
        <source>This leads nowhere.</source>
        <translation type="unfinished">このリンクには行き先がありません。</translation>
    </message>
    <message>
        <source>This link cannot be followed.</source>
        <translation type="unfinished">このリンクは開けません。</translation>
    </message>
    <message>
        <source>This link has a value that no invitation has, so it is not followed.</source>
        <translation type="unfinished">このリンクには招待にない値が含まれているため、開きません。</translation>
    </message>
    <message>
        <source>This link is longer than a link may be.</source>
        <translation type="unfinished">このリンクは長すぎます。</translation>
    </message>
    <message>
        <source>This link names no server.</source>
        <translation type="unfinished">このリンクにはサーバーの指定がありません。</translation>
    </message>
    <message>
        <source>This link was made by a newer version of the program.</source>
        <translation type="unfinished">このリンクは、より新しいバージョンで作られています。</translation>
    </message>
    <message>
        <source>This name belongs to the server.</source>
        <translation type="unfinished">この名前はサーバー用です。</translation>
    </message>
    <message>
        <source>This server accepts only certain emulators.</source>
        <translation type="unfinished">このサーバーは特定のエミュレーターしか受け付けません。</translation>
    </message>
    <message>
        <source>This server does not accept your connection type “{t}”.</source>
        <translation type="unfinished">このサーバーは接続タイプ「{t}」を受け付けません。</translation>
    </message>
    <message>
        <source>This server still has your last session.</source>
        <translation type="unfinished">前回のセッションがサーバーに残っています。</translation>
    </message>
    <message>
        <source>This server wants another nickname:</source>
        <translation type="unfinished">このサーバーでは別のニックネームが必要です:</translation>
    </message>
    <message>
        <source>This server’s text cannot carry “{detail}”.</source>
        <translation type="unfinished">このサーバーの文字コードでは「{detail}」を送れません。</translation>
    </message>
    <message>
        <source>Trying {server} again in {s} s.</source>
        <translation type="unfinished">{s}秒後に{server}を再試行します。</translation>
    </message>
    <message>
        <source>Trying {server} every 15 s ({n} so far).</source>
        <translation type="unfinished">{server}を15秒ごとに試しています(これまで{n}回)。</translation>
    </message>
    <message>
        <source>Turn the VPN or proxy off, or on for both.</source>
        <translation type="unfinished">VPNやプロキシを切るか、両方に使ってください。</translation>
    </message>
    <message>
        <source>Type a name or an address, for example 192.168.1.5:27888.</source>
        <translation type="unfinished">名前かアドレスを入力してください。例: 192.168.1.5:27888</translation>
    </message>
    <message>
        <source>Type a name that others will see.</source>
        <translation type="unfinished">ほかの人に表示される名前を入力してください。</translation>
    </message>
    <message>
        <source>UDP seems to be blocked here.</source>
        <translation type="unfinished">ここではUDPがブロックされているようです。</translation>
    </message>
    <message>
        <source>We do not know this message.</source>
        <translation type="unfinished">このクライアントが知らないメッセージです。</translation>
    </message>
    <message>
        <source>We took {port} instead; the invite contains it.</source>
        <translation type="unfinished">代わりに{port}を使います。招待にもこのポートが入ります。</translation>
    </message>
    <message>
        <source>Web works, but 0 of {n} game servers answered. Company, school and hotel networks often do that; a VPN may too.</source>
        <translation type="unfinished">ウェブは使えますが、ゲームサーバー{n}件のうち応答は0件でした。会社、学校、ホテルのネットワークではよくあります。VPNが原因のこともあります。</translation>
    </message>
    <message>
        <source>You are offline.</source>
        <translation type="unfinished">オフラインです。</translation>
    </message>
    <message>
        <source>You are told as soon as there is room.</source>
        <translation type="unfinished">空きができたらすぐにお知らせします。</translation>
    </message>
    <message>
        <source>You use {e}.</source>
        <translation type="unfinished">使用中のエミュレーター: {e}。</translation>
    </message>
    <message>
        <source>You were disconnected, so that no more are opened. Choose another server.</source>
        <translation type="unfinished">これ以上開かれないように切断しました。ほかのサーバーを選んでください。</translation>
    </message>
    <message>
        <source>Your UDP and web traffic leave by different addresses.</source>
        <translation type="unfinished">UDPとウェブが別のアドレスから出ています。</translation>
    </message>
    <message>
        <source>Your game goes on. Look at it when you like.</source>
        <translation type="unfinished">ゲームはそのまま続きます。都合のよいときにご覧ください。</translation>
    </message>
    <message>
        <source>Your ping is too high for this server.</source>
        <translation type="unfinished">pingがこのサーバーの上限を超えています。</translation>
    </message>
    <message>
        <source>Your ping is too high for this server: {p} ms, limit {m}.</source>
        <translation type="unfinished">pingがこのサーバーの上限を超えています: {p} ms、上限 {m}。</translation>
    </message>
    <message>
        <source>{server} does not answer.</source>
        <translation type="unfinished">{server}が応答しません。</translation>
    </message>
    <message>
        <source>{server} ended your session.</source>
        <translation type="unfinished">{server}がセッションを終了しました。</translation>
    </message>
    <message>
        <source>{server} is full ({n}/{m}).</source>
        <translation type="unfinished">{server}は満員です({n}/{m})。</translation>
    </message>
    <message>
        <source>{server} is full.</source>
        <translation type="unfinished">{server}は満員です。</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version ({v}).</source>
        <translation type="unfinished">{server}は別のバージョンのプロトコルを使っています({v})。</translation>
    </message>
    <message>
        <source>{server} speaks another protocol version.</source>
        <translation type="unfinished">{server}は別のバージョンのプロトコルを使っています。</translation>
    </message>
    <message>
        <source>{server} started one game after another.</source>
        <translation type="unfinished">{server}が次々とゲームを開始しました。</translation>
    </message>
    <message>
        <source>“{game}” is not open on {server}.</source>
        <translation type="unfinished">「{game}」は{server}で開かれていません。</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>Connect to a server first</source>
        <translation type="unfinished">先にサーバーに接続してください</translation>
    </message>
    <message>
        <source>Connecting to {server}…</source>
        <translation type="unfinished">{server}に接続中…</translation>
    </message>
    <message>
        <source>Demo Arena: {name}</source>
        <translation type="unfinished">Demo Arena: {name}</translation>
    </message>
    <message>
        <source>Opening your server…</source>
        <translation type="unfinished">サーバーを開いています…</translation>
    </message>
    <message>
        <source>Preparing the game…</source>
        <translation type="unfinished">ゲームを準備中…</translation>
    </message>
    <message>
        <source>Saying goodbye…</source>
        <translation type="unfinished">ログアウト中…</translation>
    </message>
    <message>
        <source>You are on {server}.</source>
        <translation type="unfinished">{server}に接続しています。</translation>
    </message>
    <message>
        <source>You are practising on this computer.</source>
        <translation type="unfinished">このPCで練習中です。</translation>
    </message>
    <message>
        <source>Your server is open on port {port}.</source>
        <translation type="unfinished">サーバーをポート{port}で開いています。</translation>
    </message>
    <message>
        <source>practice on this computer</source>
        <translation type="unfinished">このPCでの練習</translation>
    </message>
    <message>
        <source>your server</source>
        <translation type="unfinished">自分のサーバー</translation>
    </message>
    <message>
        <source>{server} has room: you are on it.</source>
        <translation type="unfinished">{server}に空きができ、接続しました。</translation>
    </message>
</context>
<context>
    <name>create</name>
    <message>
        <source>Files of this set are missing or differ.</source>
        <translation type="unfinished">このセットのファイルが足りないか、違っています。</translation>
    </message>
    <message>
        <source>Others will only see this game as playable if their list has exactly this name.</source>
        <translation type="unfinished">この名前と完全に同じものが相手の一覧にないと、相手には遊べるゲームとして表示されません。</translation>
    </message>
    <message>
        <source>Posts in the room: {commands}</source>
        <translation type="unfinished">部屋に送信: {commands}</translation>
    </message>
    <message>
        <source>Says in the lobby now and every 2 minutes, {n} times at most: “{text}”</source>
        <translation type="unfinished">今と2分ごとに、最大{n}回ロビーで告知: 「{text}」</translation>
    </message>
    <message>
        <source>Tells the room: {line}</source>
        <translation type="unfinished">部屋に伝える行: {line}</translation>
    </message>
    <message>
        <source>The demo game plays no files. Choose an emulator for your games.</source>
        <translation type="unfinished">デモゲームはファイルを使いません。ゲームに使うエミュレーターを選んでください。</translation>
    </message>
    <message>
        <source>The game needs a name.</source>
        <translation type="unfinished">ゲームの名前が必要です。</translation>
    </message>
    <message>
        <source>The name is too long: servers take {most} bytes.</source>
        <translation type="unfinished">名前が長すぎます。サーバーでは{most}バイトまでです。</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” is sent as “?”.</source>
        <translation type="unfinished">このサーバーの文字コードは{enc}です。「{ch}」は「?」として送られます。</translation>
    </message>
    <message>
        <source>This set is split and its parent is missing.</source>
        <translation type="unfinished">このセットはsplitで、親がありません。</translation>
    </message>
    <message>
        <source>Who plays {game}? My room is open.</source>
        <translation type="unfinished">{game}で遊びませんか？ 部屋を開いています。</translation>
    </message>
    <message>
        <source>You are here with the demo game. Connect again to play with {emulator}.</source>
        <translation type="unfinished">今はデモゲームで接続しています。{emulator}で遊ぶには、もう一度接続してください。</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">未接続</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">開いています…</translation>
    </message>
    <message>
        <source>opens with the game</source>
        <translation type="unfinished">ゲームと一緒に開きます</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">プレイ中</translation>
    </message>
    <message>
        <source>✓ ready</source>
        <translation type="unfinished">✓ 準備完了</translation>
    </message>
</context>
<context>
    <name>delay</name>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1フレーム</translation>
    </message>
    <message>
        <source>Both the rule of thumb (ping ÷ 16) and this server say {frames}.</source>
        <translation type="unfinished">目安(ping÷16)もこのサーバーも{frames}です。</translation>
    </message>
    <message>
        <source>In a practice, change the line instead.</source>
        <translation type="unfinished">練習中は、代わりに回線の設定を変えてください。</translation>
    </message>
    <message>
        <source>Not while a game runs. End your game first.</source>
        <translation type="unfinished">ゲーム中は変更できません。先に自分のゲームを終了してください。</translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}, this server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">{ping} msでの目安は{rule}、このサーバーの割り当ては{server}です。回線が安定していれば{server}で足ります。 </translation>
    </message>
    <message>
        <source>The rule of thumb says {rule}; this server gives {frames} at {ping} ms.</source>
        <translation type="unfinished">{ping} msでの目安は{rule}ですが、このサーバーの割り当ては{frames}です。</translation>
    </message>
    <message>
        <source>The server measured a longer ping when you connected and gives {frames}; {recommended} would do now. Reconnect to get fewer.</source>
        <translation type="unfinished">接続時に長めのpingが測られたため、割り当ては{frames}です。今は{recommended}で足ります。再接続すると減らせます。</translation>
    </message>
    <message>
        <source>The server measured a shorter ping when you connected and gives {frames}; your line needs {recommended} now. Reconnect to get more.</source>
        <translation type="unfinished">接続時に短めのpingが測られたため、割り当ては{frames}です。今の回線には{recommended}必要です。再接続すると増やせます。</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect. To get {frames} this app answers that measurement later. Your chat line will say: “{line}”</source>
        <translation type="unfinished">サーバーは接続時にpingを測ります。{frames}にするため、このアプリは測定への応答を遅らせます。チャットに出る行: 「{line}」</translation>
    </message>
    <message>
        <source>These numbers are from before this game. The graph shows the game’s own round trips.</source>
        <translation type="unfinished">これらの数値はゲーム開始前のものです。グラフはゲーム内の往復時間です。</translation>
    </message>
    <message>
        <source>This server cannot give {frames} with the connection type {type}. Choose another number.</source>
        <translation type="unfinished">このサーバーの接続タイプ{type}では{frames}にできません。別の値を選んでください。</translation>
    </message>
    <message>
        <source>This server gives {server} at {ping} ms. {server} works if the line is steady; </source>
        <translation type="unfinished">このサーバーの割り当ては{ping} msで{server}です。回線が安定していれば{server}で足ります。 </translation>
    </message>
    <message>
        <source>You fixed {frames} when you connected; the room was told.</source>
        <translation type="unfinished">接続時に{frames}に固定しました。部屋にも伝わっています。</translation>
    </message>
    <message>
        <source>You leave the room, and come back to it if it still waits for players.</source>
        <translation type="unfinished">いったん部屋を出て、まだプレイヤーを待っていれば戻ります。</translation>
    </message>
    <message>
        <source>You leave the room. It is yours, so it closes and everybody in it is sent back to the lobby.</source>
        <translation type="unfinished">部屋を出ます。自分の部屋なので閉じられ、全員がロビーに戻ります。</translation>
    </message>
    <message>
        <source>Your chat line will say: “{line}”</source>
        <translation type="unfinished">チャットに出る行: 「{line}」</translation>
    </message>
    <message>
        <source>Your line is better than it was. If that lasts, fewer frames will be recommended.</source>
        <translation type="unfinished">回線は以前より良くなっています。このまま続けば、もっと少ないフレームをおすすめします。</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">今の回線では、片道ごとに約{loss} %が失われています。このまま続けば、もっと多いフレームをおすすめします。</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">回線で片道ごとに約{loss} %が失われていますが、このサーバーの{frames}で足ります。</translation>
    </message>
    <message>
        <source>Your line loses about {loss} % in each direction; {recommended} frames would be smoother than the {frames} of this server.</source>
        <translation type="unfinished">回線で片道ごとに約{loss} %が失われているので、このサーバーの{frames}よりも{recommended}フレームのほうが滑らかです。</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms at the moment. If that lasts, more frames will be recommended.</source>
        <translation type="unfinished">今の回線の揺れは{jitter} msです。このまま続けば、もっと多いフレームをおすすめします。</translation>
    </message>
    <message>
        <source>Your line varies by {jitter} ms; the {frames} of this server are enough for that.</source>
        <translation type="unfinished">回線の揺れは{jitter} msで、このサーバーの{frames}で足ります。</translation>
    </message>
    <message>
        <source>Your own server closes when you leave it.</source>
        <translation type="unfinished">自分のサーバーは、抜けると閉じます。</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {recommended} would be smoother.</source>
        <translation type="unfinished">自分の回線は{jitter} ms揺れるので、{recommended}のほうが滑らかです。</translation>
    </message>
    <message>
        <source>yours varies by {jitter} ms, so {server} is fine.</source>
        <translation type="unfinished">自分の回線の揺れは{jitter} msなので、{server}で問題ありません。</translation>
    </message>
    <message>
        <source>{frames} ({ms} ms)</source>
        <translation type="unfinished">{frames}({ms} ms)</translation>
    </message>
    <message>
        <source>{frames} frames</source>
        <translation type="unfinished">{frames}フレーム</translation>
    </message>
    <message>
        <source>{frames} is less than your line needs ({need}). Everybody in the room will stutter, not only you.</source>
        <translation type="unfinished">{frames}では自分の回線に足りません(必要: {need})。自分だけでなく部屋の全員がカクつきます。</translation>
    </message>
    <message>
        <source>{frames} is what this server gives you anyway.</source>
        <translation type="unfinished">{frames}は、このサーバーがもともと割り当てる値です。</translation>
    </message>
    <message>
        <source>{frames}: smoother, but {ms} ms later than necessary.</source>
        <translation type="unfinished">{frames}: 滑らかですが、必要な値より{ms} ms遅くなります。</translation>
    </message>
    <message>
        <source>{name} uses {frames} frames (real ping {ping} ms).</source>
        <translation type="unfinished">{name}さんは{frames}フレームです(実際のping {ping} ms)。</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>A game is running; the rest waits until it is over.</source>
        <translation type="unfinished">ゲーム中です。残りはゲームが終わってから実行します。</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation type="unfinished">問題は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not tested: {n}.</source>
        <translation type="unfinished">未テスト: {n}件。</translation>
    </message>
    <message>
        <source>Nothing was tested yet. All checks together take at most 20 seconds.</source>
        <translation type="unfinished">まだ何もテストしていません。すべてのチェックは最長20秒で終わります。</translation>
    </message>
    <message>
        <source>One needs a look.</source>
        <translation type="unfinished">1件を確認してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">中止しました。</translation>
    </message>
    <message>
        <source>Testing… {n} of {m} are through.</source>
        <translation type="unfinished">テスト中… {m}件中{n}件が終わりました。</translation>
    </message>
    <message>
        <source>{n} need a look.</source>
        <translation type="unfinished">{n}件を確認してください。</translation>
    </message>
</context>
<context>
    <name>emulators</name>
    <message>
        <source>All files (*);;Windows programs (*.exe)</source>
        <translation type="unfinished">すべてのファイル (*);;Windowsプログラム (*.exe)</translation>
    </message>
    <message>
        <source>An emulator needs a program. The old one was kept.</source>
        <translation type="unfinished">エミュレーターにはプログラムが必要です。前のものを残しました。</translation>
    </message>
    <message>
        <source>Arcade</source>
        <translation type="unfinished">アーケード</translation>
    </message>
    <message>
        <source>Before a game begins it sends save memory. That takes a moment.</source>
        <translation type="unfinished">ゲームが始まる前にセーブデータを送ります。少し時間がかかります。</translation>
    </message>
    <message>
        <source>Before a game begins it sends saves and settings through the game’s chat. That takes a moment.</source>
        <translation type="unfinished">ゲームが始まる前に、ゲームのチャットを通じてセーブデータと設定を送ります。少し時間がかかります。</translation>
    </message>
    <message>
        <source>Cheat codes are sent to everybody in the game.</source>
        <translation type="unfinished">チートコードはゲームの全員に送られます。</translation>
    </message>
    <message>
        <source>Cheats are off while you play with others.</source>
        <translation type="unfinished">ほかの人と遊んでいる間、チートはオフになります。</translation>
    </message>
    <message>
        <source>Choose an emulator’s program</source>
        <translation type="unfinished">エミュレーターのプログラムを選択</translation>
    </message>
    <message>
        <source>Comes with this program</source>
        <translation type="unfinished">このプログラムに付属</translation>
    </message>
    <message>
        <source>Each player sends one byte a frame.</source>
        <translation type="unfinished">各プレイヤーは1フレームに1バイトを送ります。</translation>
    </message>
    <message>
        <source>Each player sends up to {most} bytes a frame. Players with old clients may lose the connection when it is more than {limit}.</source>
        <translation type="unfinished">各プレイヤーは1フレームに最大{most}バイトを送ります。{limit}バイトを超えると、古いクライアントのプレイヤーは切断されることがあります。</translation>
    </message>
    <message>
        <source>Each player sends {least} to {most} bytes a frame.</source>
        <translation type="unfinished">各プレイヤーは1フレームに{least}～{most}バイトを送ります。</translation>
    </message>
    <message>
        <source>Each player sends {most} bytes a frame.</source>
        <translation type="unfinished">各プレイヤーは1フレームに{most}バイトを送ります。</translation>
    </message>
    <message>
        <source>Folder to start the emulator in</source>
        <translation type="unfinished">エミュレーターを起動するフォルダー</translation>
    </message>
    <message>
        <source>It comes as a 32-bit and as a 64-bit program.</source>
        <translation type="unfinished">32ビット版と64ビット版があります。</translation>
    </message>
    <message>
        <source>It describes itself to the Kaillera library wrongly, and may crash when somebody leaves the game.</source>
        <translation type="unfinished">Kailleraライブラリに自分の情報を正しく伝えません。誰かがゲームを抜けるとクラッシュすることがあります。</translation>
    </message>
    <message>
        <source>It ended without calling the Kaillera library.</source>
        <translation type="unfinished">Kailleraライブラリを呼び出さずに終了しました。</translation>
    </message>
    <message>
        <source>It ends a game for one player at once.</source>
        <translation type="unfinished">プレイヤーが1人だけだと、ゲームをすぐに終了します。</translation>
    </message>
    <message>
        <source>It is a {bits}-bit program.</source>
        <translation type="unfinished">{bits}ビットのプログラムです。</translation>
    </message>
    <message>
        <source>It leaves a game at once when it does not have the file.</source>
        <translation type="unfinished">ファイルがないと、ゲームをすぐに抜けます。</translation>
    </message>
    <message>
        <source>It loads {first}, or {second} when that fails.</source>
        <translation type="unfinished">{first}を読み込みます。失敗したときは{second}を読み込みます。</translation>
    </message>
    <message>
        <source>It obeys words in the game’s chat with an exclamation mark in front, such as swap, take and reset.</source>
        <translation type="unfinished">ゲームのチャットで先頭に感嘆符を付けた語(swap、take、resetなど)を、コマンドとして実行します。</translation>
    </message>
    <message>
        <source>It offers one game only.</source>
        <translation type="unfinished">遊べるゲームは1本だけです。</translation>
    </message>
    <message>
        <source>It offers thousands of games. Search for yours by its name.</source>
        <translation type="unfinished">数千本のゲームがあります。名前で検索してください。</translation>
    </message>
    <message>
        <source>It runs, but has not called the Kaillera library.</source>
        <translation type="unfinished">動いていますが、Kailleraライブラリを呼び出していません。</translation>
    </message>
    <message>
        <source>It was not started.</source>
        <translation type="unfinished">起動しませんでした。</translation>
    </message>
    <message>
        <source>It was started. Turn on netplay in it.</source>
        <translation type="unfinished">起動しました。エミュレーターでネットプレイをオンにしてください。</translation>
    </message>
    <message>
        <source>Its Linux edition has a Kaillera client of its own built in and does not use this one. Its Windows edition does.</source>
        <translation type="unfinished">Linux版は独自のKailleraクライアントを内蔵していて、このクライアントを使いません。Windows版は使います。</translation>
    </message>
    <message>
        <source>Its list has names with a * in front that are no games: rooms to talk in. Nothing starts there.</source>
        <translation type="unfinished">一覧で先頭に*が付いた名前はゲームではなく、会話用の部屋です。そこでは何も始まりません。</translation>
    </message>
    <message>
        <source>Its replays and live watching need the library that came with it. With this one it plays without them.</source>
        <translation type="unfinished">リプレイとライブ観戦には、付属のライブラリが必要です。このライブラリでは、それらなしで遊べます。</translation>
    </message>
    <message>
        <source>Many systems</source>
        <translation type="unfinished">多数の機種</translation>
    </message>
    <message>
        <source>Newer editions have a Kaillera client of their own built in and do not use this one.</source>
        <translation type="unfinished">新しい版は独自のKailleraクライアントを内蔵していて、このクライアントを使いません。</translation>
    </message>
    <message>
        <source>Nothing happens when it does not have the game’s file. Leave the game then.</source>
        <translation type="unfinished">ゲームのファイルがないと、何も起きません。そのときはゲームを抜けてください。</translation>
    </message>
    <message>
        <source>Only editions with Kaillera can play here. The ordinary program of this name has no Kaillera.</source>
        <translation type="unfinished">ここで遊べるのはKaillera対応の版だけです。同じ名前の通常のプログラムはKailleraに対応していません。</translation>
    </message>
    <message>
        <source>Play with at most 4 in a room: it has no place for more inputs.</source>
        <translation type="unfinished">部屋の人数は4人までにしてください。それ以上の入力は扱えません。</translation>
    </message>
    <message>
        <source>Programs (*.exe *.bat *.cmd);;All files (*)</source>
        <translation type="unfinished">プログラム (*.exe *.bat *.cmd);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Programs (*.exe);;All files (*)</source>
        <translation type="unfinished">プログラム (*.exe);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Some of its builds load n02.dll in place of kailleraclient.dll and cannot use this client.</source>
        <translation type="unfinished">一部のビルドはkailleraclient.dllの代わりにn02.dllを読み込むため、このクライアントを使えません。</translation>
    </message>
    <message>
        <source>Some of its games run at 30 frames a second. There each frame of delay takes twice as long.</source>
        <translation type="unfinished">一部のゲームは毎秒30フレームで動きます。その場合、遅延1フレームの時間は2倍になります。</translation>
    </message>
    <message>
        <source>The list is full. Remove an emulator first.</source>
        <translation type="unfinished">一覧がいっぱいです。先にエミュレーターを削除してください。</translation>
    </message>
    <message>
        <source>The screen may stay black for minutes before the first frame. Wait.</source>
        <translation type="unfinished">最初のフレームが出るまで、数分間画面が黒いままのことがあります。お待ちください。</translation>
    </message>
    <message>
        <source>What you press in a game’s first 60 frames does nothing.</source>
        <translation type="unfinished">ゲームの最初の60フレームの間は、押しても反映されません。</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">非対応</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation type="unfinished">引数なし</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">独自クライアントのみ</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">Wine経由</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">対応</translation>
    </message>
    <message>
        <source>✓ It had called the Kaillera library, and was closed.</source>
        <translation type="unfinished">✓ Kailleraライブラリを呼び出し、その後閉じられました。</translation>
    </message>
    <message>
        <source>✓ It has called the Kaillera library: it works.</source>
        <translation type="unfinished">✓ Kailleraライブラリを呼び出しました。使えます。</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>! look here: it works, and could be better.</source>
        <translation type="unfinished">! 要確認: 動きますが、改善の余地があります。</translation>
    </message>
    <message>
        <source>1 to 30 characters; many servers allow fewer.</source>
        <translation type="unfinished">1～30文字です。もっと短く制限しているサーバーも多くあります。</translation>
    </message>
    <message>
        <source>32-bit and 64-bit</source>
        <translation type="unfinished">32ビットと64ビット</translation>
    </message>
    <message>
        <source>? not checked: the other player uses another client. Post the ROM check; they compare it by eye.</source>
        <translation type="unfinished">? 未確認: 相手は別のクライアントを使っています。ROMチェックを送信すると、相手が目で見て比べられます。</translation>
    </message>
    <message>
        <source>A VPN makes the way longer: more ping, more delay. When web and UDP leave by different addresses, some servers refuse the login. Use it for both or for none.</source>
        <translation type="unfinished">VPNを使うと経路が長くなり、pingも遅延も増えます。ウェブとUDPが別のアドレスから出ていると、ログインを拒否するサーバーもあります。両方に使うか、どちらにも使わないでください。</translation>
    </message>
    <message>
        <source>A Windows program needs Wine: wine and the program, as two words.</source>
        <translation type="unfinished">Windows用のプログラムにはWineが必要です。wineとプログラムを、2つの語として指定します。</translation>
    </message>
    <message>
        <source>A cable in place of Wi-Fi, and no download meanwhile.</source>
        <translation type="unfinished">Wi-Fiの代わりに有線を使い、その間はダウンロードをしないでください。</translation>
    </message>
    <message>
        <source>A character that the server’s encoding does not have is not sent without asking you.</source>
        <translation type="unfinished">サーバーの文字コードにない文字は、確認なしに送信しません。</translation>
    </message>
    <message>
        <source>A disk that is mounted with noexec runs nothing. Move the program to your home.</source>
        <translation type="unfinished">noexecでマウントされたディスクでは何も実行できません。プログラムをホームに移してください。</translation>
    </message>
    <message>
        <source>A file from the internet is marked. Right-click it, Properties, tick Unblock.</source>
        <translation type="unfinished">インターネットから入手したファイルには印が付きます。右クリックして「プロパティ」を開き、「許可する」にチェックを入れてください。</translation>
    </message>
    <message>
        <source>A game goes on when the inputs of all players have arrived. While one is missing, everybody waits. After half a second a sentence says what is known; F8 shows the list of this game.</source>
        <translation type="unfinished">ゲームは全員の入力がそろうと進みます。1人分でも欠けると、全員が待ちます。0.5秒たつと、わかっていることが1文で表示されます。F8でこのゲームの一覧を表示します。</translation>
    </message>
    <message>
        <source>A list is a web page that a volunteer runs. Servers announce themselves there, and this program reads it. It asks two public lists, unless you switch them off, and those that you add in the settings.</source>
        <translation type="unfinished">リストは、ボランティアが運営するウェブページです。サーバーがそこに自分を載せ、このプログラムが読み取ります。オフにしない限り2つの公開リストと、設定で追加したリストに問い合わせます。</translation>
    </message>
    <message>
        <source>A missing library (.dll or .so) is named in its last words. Install what its maker asks for.</source>
        <translation type="unfinished">足りないライブラリ(.dllや.so)の名前は、最後のメッセージに出ます。開発元が案内しているものをインストールしてください。</translation>
    </message>
    <message>
        <source>A nearer server. The list can be sorted by ping and by delay.</source>
        <translation type="unfinished">近いサーバーを選びます。一覧はpingや遅延で並べ替えられます。</translation>
    </message>
    <message>
        <source>A program and the libraries that it loads must be of the same kind. A 32-bit emulator cannot load a 64-bit Kaillera library, and the other way round. Most Kaillera emulators are 32-bit programs, also on a 64-bit system.</source>
        <translation type="unfinished">プログラムと、それが読み込むライブラリは、同じ種類でなければなりません。32ビットのエミュレーターは64ビットのKailleraライブラリを読み込めず、その逆も同じです。Kaillera対応のエミュレーターは、64ビットのシステムでもほとんどが32ビットです。</translation>
    </message>
    <message>
        <source>A server can report a desync, but not whose. This client names a player only when the emulators hand over a state that can be compared, and when most of three or more players agree.</source>
        <translation type="unfinished">サーバーは同期ずれを報告できますが、誰のものかは伝えられません。このクライアントがプレイヤーの名前を示すのは、エミュレーターが比較できる状態を渡し、3人以上のうち過半数が一致した場合だけです。</translation>
    </message>
    <message>
        <source>A server of your own for others</source>
        <translation type="unfinished">ほかの人のためのサーバー</translation>
    </message>
    <message>
        <source>A server refuses or removes you</source>
        <translation type="unfinished">サーバーに拒否される、切断される</translation>
    </message>
    <message>
        <source>A small computer is enough. What counts is a steady line.</source>
        <translation type="unfinished">性能の低いPCで十分です。大切なのは安定した回線です。</translation>
    </message>
    <message>
        <source>Addresses, names of private servers, nicknames and your user name in paths are replaced, each by the same placeholder everywhere, such as &lt;ip-1&gt;.</source>
        <translation type="unfinished">アドレス、非公開サーバーの名前、ニックネーム、パスに含まれるユーザー名は、&lt;ip-1&gt;のように、それぞれ常に同じ仮の文字に置き換えられます。</translation>
    </message>
    <message>
        <source>Allow the program in this computer’s firewall, for private networks.</source>
        <translation type="unfinished">このPCのファイアウォールで、プライベートネットワークに対してこのプログラムを許可してください。</translation>
    </message>
    <message>
        <source>Allow this program in your computer’s firewall: outgoing UDP to any port. Servers usually have 27888, others are possible.</source>
        <translation type="unfinished">PCのファイアウォールで、このプログラムの全ポートへのUDP送信を許可してください。サーバーのポートは普通27888ですが、ほかの場合もあります。</translation>
    </message>
    <message>
        <source>An antivirus may have put it away. Its log says so.</source>
        <translation type="unfinished">ウイルス対策ソフトが隔離したのかもしれません。そのログで確認できます。</translation>
    </message>
    <message>
        <source>An arcade game is a zip with many small files, and many games share files with another, their parent. Sets are made in three kinds:</source>
        <translation type="unfinished">アーケードゲームは、多数の小さなファイルが入ったzipです。多くのゲームは、親と呼ばれる別のゲームとファイルを共有しています。セットには3種類あります。</translation>
    </message>
    <message>
        <source>An emulator calls the Kaillera library only when its netplay is switched on. Until then this client hears nothing of it.</source>
        <translation type="unfinished">エミュレーターは、ネットプレイをオンにしたときだけKailleraライブラリを呼び出します。それまで、このクライアントには何も伝わりません。</translation>
    </message>
    <message>
        <source>An emulator needs Kaillera in it: a menu for netplay that hands every frame’s inputs over. Most that have it are Windows programs. Whether a program on this computer works is seen when it has called this client, not before.</source>
        <translation type="unfinished">エミュレーターにはKaillera機能、つまり毎フレームの入力を渡すネットプレイのメニューが必要です。対応しているのはほとんどがWindows用です。このPCのプログラムが使えるかどうかは、このクライアントを呼び出して初めてわかります。</translation>
    </message>
    <message>
        <source>An operator: only they can let you in again, and only they know the reason.</source>
        <translation type="unfinished">運営者: もう一度入れるようにできるのも、理由を知っているのも運営者だけです。</translation>
    </message>
    <message>
        <source>Another player: the server answers, and the frame is missing. Who it is can be proved on your own server only; on others, Ask the server posts /lagstat.</source>
        <translation type="unfinished">ほかのプレイヤー: サーバーは応答していて、フレームが届いていません。誰なのかは自分のサーバーでしか特定できません。ほかのサーバーでは、「サーバーに聞く」で/lagstatを送信します。</translation>
    </message>
    <message>
        <source>Arcade games: what is a full set?</source>
        <translation type="unfinished">アーケードゲーム: フルセットとは？</translation>
    </message>
    <message>
        <source>Ask your community for an address, and paste it with Add address. Favourites and servers that you were on are kept here, whatever the lists say.</source>
        <translation type="unfinished">コミュニティでアドレスを聞き、「アドレスを追加」で貼り付けてください。お気に入りと接続したことのあるサーバーは、リストの内容に関係なくここに残ります。</translation>
    </message>
    <message>
        <source>At home: a router with a game or security filter may have a switch for it.</source>
        <translation type="unfinished">自宅では: ゲーム用の機能やセキュリティフィルターのあるルーターなら、設定で切り替えられることがあります。</translation>
    </message>
    <message>
        <source>At once, in the first 10 seconds</source>
        <translation type="unfinished">すぐに起きる、最初の10秒以内</translation>
    </message>
    <message>
        <source>Begin without: move the game’s save file away, all of you.</source>
        <translation type="unfinished">なしで始める: 全員がそのゲームのセーブファイルを別の場所に移します。</translation>
    </message>
    <message>
        <source>Best: a network cable to the router.</source>
        <translation type="unfinished">最善: ルーターまで有線でつなぐ。</translation>
    </message>
    <message>
        <source>Both editions can play with each other when the emulator’s version is the same.</source>
        <translation type="unfinished">エミュレーターのバージョンが同じなら、どちらの版同士でも一緒に遊べます。</translation>
    </message>
    <message>
        <source>By itself the program asks only when you turn that on in the settings, under Updates: once a day.</source>
        <translation type="unfinished">プログラムが自動で問い合わせるのは、設定の「アップデート」でオンにした場合だけで、1日1回です。</translation>
    </message>
    <message>
        <source>Cartridges with a battery keep scores and progress. An emulator loads them at the start, and two players with different ones do not play the same game: it often shows after minutes only.</source>
        <translation type="unfinished">電池付きのカートリッジは、スコアや進行状況を保存します。エミュレーターは開始時にそれを読み込むため、2人の内容が違うと同じゲームになりません。数分たってから表れることもよくあります。</translation>
    </message>
    <message>
        <source>Chat is not in it.</source>
        <translation type="unfinished">チャットは含まれません。</translation>
    </message>
    <message>
        <source>Cheats: off for everybody.</source>
        <translation type="unfinished">チート: 全員がオフにします。</translation>
    </message>
    <message>
        <source>Check for updates, in the menu Help, asks the computer that keeps the releases which version is the newest, and tells you. Nothing is downloaded or installed: its page opens in your browser, and you decide.</source>
        <translation type="unfinished">「ヘルプ」メニューの「アップデートを確認」は、どのバージョンが最新かを配布元のコンピューターに問い合わせて、お知らせします。ダウンロードもインストールもしません。ブラウザーでそのページが開くので、どうするかは自分で決められます。</translation>
    </message>
    <message>
        <source>Choose a nickname; others see it.</source>
        <translation type="unfinished">ニックネームを決めます。ほかの人に表示されます。</translation>
    </message>
    <message>
        <source>Close a game that runs in it: netplay starts from the empty window.</source>
        <translation type="unfinished">エミュレーターで動いているゲームを閉じます。ネットプレイは何も開いていない状態から始まります。</translation>
    </message>
    <message>
        <source>Connect again when your ping was bad during the login: the server measures it then, and keeps the delay. The delay helper in the room says when that pays.</source>
        <translation type="unfinished">ログイン中のpingが悪かったときは、もう一度接続してください。サーバーはそのとき測った値で遅延を決め、そのまま使います。再接続したほうがよいときは、部屋の遅延ヘルパーに表示されます。</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">接続タイプ</translation>
    </message>
    <message>
        <source>Connection type: many servers take LAN only. LAN is right for nearly everybody.</source>
        <translation type="unfinished">接続タイプ: LANしか受け付けないサーバーが多くあります。ほぼ全員にとってLANが正解です。</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation type="unfinished">遅延</translation>
    </message>
    <message>
        <source>Do not load a state while you play together.</source>
        <translation type="unfinished">一緒にプレイしている間は、ステートをロードしないでください。</translation>
    </message>
    <message>
        <source>Do we all have the same file?</source>
        <translation type="unfinished">全員が同じファイルを持っているか</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Emulator: some servers take certain ones only.</source>
        <translation type="unfinished">エミュレーター: 特定のものしか受け付けないサーバーがあります。</translation>
    </message>
    <message>
        <source>Emulators load a library for that, kailleraclient.dll. This client brings one of its own: put it beside the emulator with “Install into emulator…” in the library, and netplay opens this window.</source>
        <translation type="unfinished">エミュレーターはそのためにkailleraclient.dllというライブラリを読み込みます。このクライアントには独自のものが付属しています。「ライブラリ」ページの「エミュレーターにインストール…」で、エミュレーターと同じフォルダーに置いてください。ネットプレイを使うと、このウィンドウが開きます。</translation>
    </message>
    <message>
        <source>Emulators rename and replace files from version to version. Everybody needs the set for the very version of the emulator that is played, such as MAME 0.78.</source>
        <translation type="unfinished">エミュレーターは、バージョンごとにファイルの名前や中身を変えます。全員が、プレイに使うエミュレーターのバージョン(MAME 0.78など)に合ったセットを用意してください。</translation>
    </message>
    <message>
        <source>Everybody in a game needs the same type. Some servers take LAN only.</source>
        <translation type="unfinished">同じゲームの全員が同じタイプにする必要があります。LANしか受け付けないサーバーもあります。</translation>
    </message>
    <message>
        <source>Everybody in a room needs the same emulator in the same version. The demo game, Demo Arena, comes with this program and needs nothing else.</source>
        <translation type="unfinished">部屋の全員が、同じエミュレーターの同じバージョンを使う必要があります。デモゲームのDemo Arenaはこのプログラムに付属し、ほかに何も必要ありません。</translation>
    </message>
    <message>
        <source>Everybody’s emulator computes the game for itself, from the same inputs. When one thing differs, the games drift apart, and nothing brings them together again but a restart.</source>
        <translation type="unfinished">それぞれのエミュレーターが、同じ入力からゲームを計算します。何か1つでも違うとゲームがずれていき、やり直す以外に元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>Everybody’s inputs go to the server and come back together. The game waits so many frames for them that nobody stutters: that is the delay.</source>
        <translation type="unfinished">全員の入力がサーバーに送られ、まとめて戻ってきます。誰もカクつかないように、ゲームは決まったフレーム数だけ待ちます。これが遅延です。</translation>
    </message>
    <message>
        <source>For a community that plays day and night there are server programs such as EmuLinker-K. They need a computer that is always on, Java, and UDP port 27888 open; later logins use ports above it, which its guide names.</source>
        <translation type="unfinished">昼も夜も遊ぶコミュニティには、EmuLinker-Kなどのサーバープログラムがあります。常時動いているPC、Java、開放されたUDPポート27888が必要です。ログイン後はそれより上のポートも使います。番号は付属のガイドにあります。</translation>
    </message>
    <message>
        <source>For friends outside, let your router forward UDP port 27888 to this computer, and allow it in the firewall. TCP is not needed.</source>
        <translation type="unfinished">外にいるフレンドのためには、ルーターでUDPポート27888をこのPCに転送し、ファイアウォールで許可してください。TCPは不要です。</translation>
    </message>
    <message>
        <source>For one friend, without a server elsewhere (P2P)</source>
        <translation type="unfinished">フレンド1人と、外部サーバーなしで遊ぶ(P2P)</translation>
    </message>
    <message>
        <source>From the first start to a game</source>
        <translation type="unfinished">初めての起動からゲームまで</translation>
    </message>
    <message>
        <source>From their sources and what their makers write. None of them was run with this client: whether yours works is seen when you try it.</source>
        <translation type="unfinished">ソースコードと開発元の説明に基づいています。どれもこのクライアントで動かしたことはありません。使えるかどうかは、試してみるとわかります。</translation>
    </message>
    <message>
        <source>Full (non-merged): everything that one game needs is in its own zip. The best for playing with others.</source>
        <translation type="unfinished">フル(non-merged): 1つのゲームに必要なものがすべて、そのzipに入っています。一緒に遊ぶにはこれが最適です。</translation>
    </message>
    <message>
        <source>Games</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Games need UDP, web pages do not. In companies, schools and hotels UDP is often blocked, and some VPNs and proxies carry the web only.</source>
        <translation type="unfinished">ゲームにはUDPが必要で、ウェブページには不要です。会社、学校、ホテルではUDPがよくブロックされ、VPNやプロキシにもウェブしか通さないものがあります。</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished">ホスト</translation>
    </message>
    <message>
        <source>How many users it has and takes, and its version.</source>
        <translation type="unfinished">ユーザー数と定員、バージョン。</translation>
    </message>
    <message>
        <source>How the delay works</source>
        <translation type="unfinished">遅延のしくみ</translation>
    </message>
    <message>
        <source>How to allow it</source>
        <translation type="unfinished">許可する方法</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation type="unfinished">開き方</translation>
    </message>
    <message>
        <source>In the emulator: no run-ahead and no vertical synchronisation that holds frames back, the same for everybody.</source>
        <translation type="unfinished">エミュレーターでは、先読み実行(run-ahead)と、フレームを待たせる垂直同期をオフにします。全員が同じ設定にしてください。</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished">部屋で</translation>
    </message>
    <message>
        <source>Its folder: some programs find their files only when started there.</source>
        <translation type="unfinished">フォルダー: そこから起動しないと自分のファイルを見つけられないプログラムがあります。</translation>
    </message>
    <message>
        <source>Its settings: region, speed, extra controllers, overclocking.</source>
        <translation type="unfinished">エミュレーターの設定: リージョン、速度、追加のコントローラー、オーバークロック。</translation>
    </message>
    <message>
        <source>Kaillera does not say in which encoding its text is. This client finds out by itself after a few lines. When it is wrong, choose another under Text in the lobby: the lines that are there are read again, and the choice is kept for this server.</source>
        <translation type="unfinished">Kailleraでは、テキストの文字コードが伝えられません。このクライアントは数行読むと自動で判別します。違っていたら、ロビーの「文字コード」で別のものを選んでください。表示済みの行も読み直され、選択はこのサーバー用に保存されます。</translation>
    </message>
    <message>
        <source>Kaillera servers see your address in any case, and so does who runs them. Other players do not.</source>
        <translation type="unfinished">アドレスは、どの場合もKailleraサーバーとその運営者に見えます。ほかのプレイヤーには見えません。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished">あとから起きる</translation>
    </message>
    <message>
        <source>Let a friend outside your network follow your invitation. Nobody inside can test this: many routers do not lead a home’s own packets back in.</source>
        <translation type="unfinished">ネットワークの外にいるフレンドに、招待を開いてもらってください。内側からは確認できません。自宅から出た通信を内側に戻さないルーターが多いためです。</translation>
    </message>
    <message>
        <source>Letters that the server’s text encoding does not have cannot be sent; the window says so.</source>
        <translation type="unfinished">サーバーの文字コードにない文字は送れません。その場合はウィンドウに表示されます。</translation>
    </message>
    <message>
        <source>Linux</source>
        <translation type="unfinished">Linux</translation>
    </message>
    <message>
        <source>Lobby: Enter or a double click joins a game, Create game opens one. Everybody needs the same game and the same emulator.</source>
        <translation type="unfinished">ロビー: Enterかダブルクリックでゲームに参加、「ゲームを作成」で部屋を開きます。全員が同じゲームと同じエミュレーターを使う必要があります。</translation>
    </message>
    <message>
        <source>Look at its line of arguments in the library. A placeholder that it does not know is taken for a file name.</source>
        <translation type="unfinished">ライブラリで引数の行を確認してください。未知のプレースホルダーはファイル名として扱われます。</translation>
    </message>
    <message>
        <source>Look in its menus for Netplay, Kaillera or Network. In many it is under File or Options.</source>
        <translation type="unfinished">メニューからNetplay、Kaillera、Networkを探してください。FileやOptionsの中にあることが多いです。</translation>
    </message>
    <message>
        <source>Look up this computer’s address in your network: Host shows it.</source>
        <translation type="unfinished">このPCのネットワーク内のアドレスを調べます。「ホスト」に表示されます。</translation>
    </message>
    <message>
        <source>Look whether a filter hides everything: below the list stands how many are shown, beside it Reset filters.</source>
        <translation type="unfinished">フィルターですべて隠れていないか確認してください。一覧の下に表示数があり、その横に「フィルターを解除」があります。</translation>
    </message>
    <message>
        <source>Merged: the parent and all its variants are in one zip.</source>
        <translation type="unfinished">Merged: 親とすべてのバリエーションが1つのzipに入っています。</translation>
    </message>
    <message>
        <source>Names and chat look wrong</source>
        <translation type="unfinished">名前やチャットが文字化けする</translation>
    </message>
    <message>
        <source>Nearly always the ROM: the same name is not the same file. Compare the CRC in the room, and the region (USA, Europe, Japan). Arcade games need the same set of the same emulator version.</source>
        <translation type="unfinished">ほとんどの場合はROMが原因です。名前が同じでも同じファイルとは限りません。部屋でCRCとリージョン(USA、Europe、Japan)を比べてください。アーケードゲームでは、同じバージョンのエミュレーター用の同じセットが必要です。</translation>
    </message>
    <message>
        <source>Never while a game runs or may begin: during a login, in a room, and while your own server has a room.</source>
        <translation type="unfinished">ゲーム中や、ゲームが始まりそうなとき(ログイン中、部屋にいる間、自分のサーバーに部屋がある間)には問い合わせません。</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation type="unfinished">新しいバージョン</translation>
    </message>
    <message>
        <source>Next: the 5 GHz band, near the router, in the same room.</source>
        <translation type="unfinished">次善: 同じ室内で、ルーターの近くの5 GHz帯。</translation>
    </message>
    <message>
        <source>Nickname: too long, in use, or with characters that are not allowed there.</source>
        <translation type="unfinished">ニックネーム: 長すぎる、使用中、または使えない文字があります。</translation>
    </message>
    <message>
        <source>No control characters, and nothing that looks like a web address.</source>
        <translation type="unfinished">制御文字と、ウェブアドレスに見えるものは使えません。</translation>
    </message>
    <message>
        <source>No such menu: this edition was built without Kaillera, or its library is not found. “Install into emulator…” in the library puts kailleraclient.dll beside the program.</source>
        <translation type="unfinished">そのメニューがない: この版がKailleraなしで作られているか、ライブラリが見つかっていません。「ライブラリ」ページの「エミュレーターにインストール…」で、kailleraclient.dllをプログラムと同じフォルダーに置けます。</translation>
    </message>
    <message>
        <source>No window after 10 seconds: it may ask something behind another window, or on another screen.</source>
        <translation type="unfinished">10秒たってもウィンドウが出ない場合: 別のウィンドウの後ろや別の画面で、何かを確認しているのかもしれません。</translation>
    </message>
    <message>
        <source>Not this one: a version that you do not want is not told of again, unless you check yourself.</source>
        <translation type="unfinished">「このバージョンは不要」: 自分で確認しない限り、そのバージョンはもうお知らせしません。</translation>
    </message>
    <message>
        <source>On some lists the games that wait, with the names of who opened them.</source>
        <translation type="unfinished">リストによっては、待機中のゲームと、開いた人の名前。</translation>
    </message>
    <message>
        <source>One frame more of delay hides most of it; the delay helper counts it in as head-room.</source>
        <translation type="unfinished">遅延を1フレーム増やすと、ほとんどは目立たなくなります。遅延ヘルパーはこれを余裕として計算に入れます。</translation>
    </message>
    <message>
        <source>One frame more of delay hides short stalls. Against long ones helps a better line for whoever is late, or another server between you.</source>
        <translation type="unfinished">短い停止は、遅延を1フレーム増やすと隠せます。長い停止には、遅れている人の回線を改善するか、間に入るサーバーを変えるのが有効です。</translation>
    </message>
    <message>
        <source>One of you hosts, opens a room, and copies the invitation.</source>
        <translation type="unfinished">どちらか1人がホストになり、部屋を開いて、招待をコピーします。</translation>
    </message>
    <message>
        <source>Open your router’s page in a browser. Its address and password stand on the router or in its papers.</source>
        <translation type="unfinished">ブラウザーでルーターの設定ページを開きます。アドレスとパスワードは、ルーター本体か説明書に書いてあります。</translation>
    </message>
    <message>
        <source>Or begin with the same: one sends the save file to the others.</source>
        <translation type="unfinished">または同じもので始める: 1人がセーブファイルをほかの人に送ります。</translation>
    </message>
    <message>
        <source>Other programs call it P2P: the two of you play over one of your two computers. Here it is the same server and the same pages as everywhere.</source>
        <translation type="unfinished">ほかのプログラムではP2Pと呼ばれます。2人のうちどちらかのPCを使ってプレイします。ここでは、いつもと同じサーバーと同じページを使います。</translation>
    </message>
    <message>
        <source>Others see it in the lobby, in the room and in chat. It needs no account and no password, so anybody may take the same one: a name proves nothing.</source>
        <translation type="unfinished">ロビー、部屋、チャットでほかの人に表示されます。アカウントもパスワードも不要なので、誰でも同じ名前を使えます。名前は本人の証明になりません。</translation>
    </message>
    <message>
        <source>Over the internet the one who hosts needs the port open, see Ports and routers. When that is not possible for either of you, meet on a public server near both.</source>
        <translation type="unfinished">インターネット越しの場合、ホスト側のポートを開ける必要があります(「ポートとルーター」を参照)。どちらも無理なら、両方に近い公開サーバーを使ってください。</translation>
    </message>
    <message>
        <source>Ping: there is a limit. Choose a nearer server, or a cable.</source>
        <translation type="unfinished">ping: 上限があります。近いサーバーを選ぶか、有線を使ってください。</translation>
    </message>
    <message>
        <source>Place it near the players: everybody’s delay follows from the ping to the server.</source>
        <translation type="unfinished">プレイヤーの近くに置いてください。全員の遅延は、サーバーまでのpingで決まります。</translation>
    </message>
    <message>
        <source>Play ▸ Host on your network opens a server on this computer and shows its addresses. Friends in the same network connect to the address that is shown.</source>
        <translation type="unfinished">「プレイ ▸ LANでホスト」で、このPCにサーバーを開き、アドレスを表示します。同じネットワークのフレンドは、表示されたアドレスに接続します。</translation>
    </message>
    <message>
        <source>Ports and routers</source>
        <translation type="unfinished">ポートとルーター</translation>
    </message>
    <message>
        <source>Powerline adapters are better than bad Wi-Fi, not better than good.</source>
        <translation type="unfinished">PLCアダプターは、悪いWi-Fiよりは良く、良いWi-Fiには及びません。</translation>
    </message>
    <message>
        <source>Practise now, on the page Play: a game against bots on this computer, without ROM or internet.</source>
        <translation type="unfinished">「プレイ」ページの「今すぐ練習」: このPCでボットと対戦します。ROMもインターネットも不要です。</translation>
    </message>
    <message>
        <source>Put the library of the emulator’s kind beside it: “Install into emulator…” in the library finds out which it is, or</source>
        <translation type="unfinished">エミュレーターと同じ種類のライブラリを、同じフォルダーに置いてください。どの種類かは、「ライブラリ」ページの「エミュレーターにインストール…」が調べます。または、</translation>
    </message>
    <message>
        <source>Room: look at delay and ROM, then the host starts.</source>
        <translation type="unfinished">部屋: 遅延とROMを確かめ、ホストが開始します。</translation>
    </message>
    <message>
        <source>Save memory and cheats</source>
        <translation type="unfinished">セーブデータとチート</translation>
    </message>
    <message>
        <source>Save memory: everybody begins without it, or with the same file.</source>
        <translation type="unfinished">セーブデータ: 全員がなしで始めるか、同じファイルで始めます。</translation>
    </message>
    <message>
        <source>Server lists, and what they publish</source>
        <translation type="unfinished">サーバーリストと公開される内容</translation>
    </message>
    <message>
        <source>Servers compare the name of a game and nothing else. Two files of one name can be different games inside, and that is a desync at once. This client compares checksums of the contents.</source>
        <translation type="unfinished">サーバーが比べるのはゲームの名前だけです。同じ名前の2つのファイルでも中身が違うことがあり、その場合はすぐに同期ずれが起きます。このクライアントは内容のチェックサムを比較します。</translation>
    </message>
    <message>
        <source>Servers have rules, and say which one was broken. The message in the window has their words under what they mean.</source>
        <translation type="unfinished">サーバーにはルールがあり、どれに反したかを伝えます。ウィンドウのメッセージには、その意味の下にサーバーの原文が表示されます。</translation>
    </message>
    <message>
        <source>Servers: the list has ping and expected delay. Enter connects. A favourite stays, whatever the lists say.</source>
        <translation type="unfinished">サーバー: 一覧にはpingと遅延の見込みが表示されます。Enterで接続します。お気に入りは、リストの内容に関係なく残ります。</translation>
    </message>
    <message>
        <source>Silence: a server that hears nothing for a while ends the session.</source>
        <translation type="unfinished">無通信: しばらく何も届かないと、サーバーはセッションを終了します。</translation>
    </message>
    <message>
        <source>SmartScreen: More info, Run anyway. Only when you know where the file is from.</source>
        <translation type="unfinished">SmartScreen: 「詳細情報」、「実行」の順に選びます。ファイルの入手元がわかっている場合に限ります。</translation>
    </message>
    <message>
        <source>Some providers give several homes one address (carrier-grade NAT), above all on mobile networks. Then no router setting helps: let the friend host, or meet on a public server.</source>
        <translation type="unfinished">複数の家庭に1つのアドレスを割り当てるプロバイダーがあります(キャリアグレードNAT)。特にモバイル回線で多く、その場合はルーターの設定では解決しません。フレンドにホストしてもらうか、公開サーバーを使ってください。</translation>
    </message>
    <message>
        <source>Sounds and notifications</source>
        <translation type="unfinished">音と通知</translation>
    </message>
    <message>
        <source>Split: a zip has only what differs from the parent. The parent’s zip must be in the same folder.</source>
        <translation type="unfinished">Split: zipには親と違う部分だけが入っています。親のzipを同じフォルダーに置く必要があります。</translation>
    </message>
    <message>
        <source>Start it once without this client: does it open by itself?</source>
        <translation type="unfinished">このクライアントを使わずに一度起動してみてください。単独で開きますか？</translation>
    </message>
    <message>
        <source>Stop downloads, backups and video calls in the same home.</source>
        <translation type="unfinished">同じ家でのダウンロード、バックアップ、ビデオ通話を止めます。</translation>
    </message>
    <message>
        <source>Streamer mode, in the settings under Privacy, takes out of the window what could lead to you or to a private server: addresses and your user name in paths. An invitation is copied after a warning only, because it has to contain the server’s address.</source>
        <translation type="unfinished">設定の「プライバシー」にある配信者モードは、自分や非公開サーバーにつながる情報、つまりアドレスとパスに含まれるユーザー名をウィンドウから消します。招待にはサーバーのアドレスが必要なため、コピーの前に警告します。</translation>
    </message>
    <message>
        <source>Streaming and screenshots</source>
        <translation type="unfinished">配信とスクリーンショット</translation>
    </message>
    <message>
        <source>Switch off every cheat, and loading a state at the start.</source>
        <translation type="unfinished">すべてのチートと、開始時のステートロードをオフにしてください。</translation>
    </message>
    <message>
        <source>That computer must prove by a certificate to be the right one. It sees your address, as any web page does, and the version that you have. Nothing else is told.</source>
        <translation type="unfinished">そのコンピューターは、正しい相手であることを証明書で示す必要があります。ほかのウェブページと同じように自分のアドレスが見え、使っているバージョンもわかります。それ以外は何も伝えません。</translation>
    </message>
    <message>
        <source>The BIOS, where a system needs one.</source>
        <translation type="unfinished">BIOS(必要な機種の場合)。</translation>
    </message>
    <message>
        <source>The checksum leaves out what copying tools add in front (headers), and looks into zip and 7z. Files are only read. This program never sends a ROM: who has another file has to find the same one.</source>
        <translation type="unfinished">チェックサムは、コピー機器が先頭に付けたヘッダーを除いて計算し、zipと7zの中も調べます。ファイルは読み取るだけです。このプログラムがROMを送ることはありません。別のファイルを持っている人は、同じものを用意する必要があります。</translation>
    </message>
    <message>
        <source>The connection type LAN. All others send several frames at once and wait longer.</source>
        <translation type="unfinished">接続タイプはLANにします。ほかのタイプは数フレームをまとめて送るため、待ち時間が長くなります。</translation>
    </message>
    <message>
        <source>The connection type says how many frames are sent in one packet. LAN sends every frame at once, 60 packets a second, each smaller than 100 bytes. Every line of today carries that.</source>
        <translation type="unfinished">接続タイプは、1つのパケットで何フレーム送るかを決めます。LANは毎フレームをすぐに送り、毎秒60パケット、それぞれ100バイト未満です。今の回線ならどれでも足ります。</translation>
    </message>
    <message>
        <source>The delay helper shows what this server gives you, what your line needs, and one recommendation. A fixed delay can only be longer than your ping needs. Each player may have another delay, unless the host sets the same for all.</source>
        <translation type="unfinished">遅延ヘルパーには、このサーバーの割り当て、自分の回線に必要な値、おすすめの値が1つ表示されます。固定の遅延は、pingに必要な値より長くしかできません。ホストが全員同じにしない限り、遅延はプレイヤーごとに違ってもかまいません。</translation>
    </message>
    <message>
        <source>The emulator closes or shows nothing</source>
        <translation type="unfinished">エミュレーターが閉じる、何も表示されない</translation>
    </message>
    <message>
        <source>The emulator runs but does not connect</source>
        <translation type="unfinished">エミュレーターは動くが接続されない</translation>
    </message>
    <message>
        <source>The emulator: the same program in the same version.</source>
        <translation type="unfinished">エミュレーター: 同じプログラムの同じバージョン。</translation>
    </message>
    <message>
        <source>The file may lack the right to run: chmod +x, or Properties, Permissions, Allow to run.</source>
        <translation type="unfinished">ファイルに実行権限がないのかもしれません。chmod +xを使うか、「プロパティ」の「アクセス権」で実行を許可してください。</translation>
    </message>
    <message>
        <source>The friend sees the address of who hosts. Send invitations only to people whom you trust with it.</source>
        <translation type="unfinished">フレンドには、ホストした人のアドレスが見えます。招待は、アドレスを知られてもよい相手にだけ送ってください。</translation>
    </message>
    <message>
        <source>The game reacts late (input lag)</source>
        <translation type="unfinished">ゲームの反応が遅い(入力遅延)</translation>
    </message>
    <message>
        <source>The game stands still again and again</source>
        <translation type="unfinished">ゲームが何度も止まる</translation>
    </message>
    <message>
        <source>The lists and some game servers are asked as the page Servers does it, without a name. While a game runs, nothing is measured: it would take time from the game.</source>
        <translation type="unfinished">リストと一部のゲームサーバーには、「サーバー」ページと同じように、名前なしで問い合わせます。ゲームの時間を奪うため、ゲーム中は何も測定しません。</translation>
    </message>
    <message>
        <source>The lists are run by volunteers, each on its own computer. One that does not answer is nothing unusual, and says nothing about the servers themselves.</source>
        <translation type="unfinished">リストはボランティアがそれぞれのPCで運営しています。応答しないリストがあるのは珍しくなく、サーバー自体の状態とは関係ありません。</translation>
    </message>
    <message>
        <source>The message in the window has the exit code and the program’s last words. They come from the emulator, and often name what is missing.</source>
        <translation type="unfinished">ウィンドウのメッセージに、終了コードとプログラムの最後のメッセージがあります。これはエミュレーターが出したもので、足りないものの名前がよく書かれています。</translation>
    </message>
    <message>
        <source>The network, last: lost packets are repaired here.</source>
        <translation type="unfinished">最後にネットワーク: 失われたパケットは、このプログラムが補います。</translation>
    </message>
    <message>
        <source>The nickname</source>
        <translation type="unfinished">ニックネーム</translation>
    </message>
    <message>
        <source>The other pastes it under Join a friend and presses Join.</source>
        <translation type="unfinished">もう1人は「フレンドに参加」に貼り付け、「参加」を押します。</translation>
    </message>
    <message>
        <source>The other types come from the time of modems. They wait for 2 to 6 frames before they send, and the delay grows by as much: with 60 ms of ping LAN has 4 frames, Bad has 11.</source>
        <translation type="unfinished">ほかのタイプはモデム時代のものです。2～6フレームたまるまで待ってから送るため、その分遅延が増えます。ping 60 msなら、LANは4フレーム、Badは11フレームです。</translation>
    </message>
    <message>
        <source>The players see different games (desync)</source>
        <translation type="unfinished">プレイヤーごとに違う画面になる(同期ずれ)</translation>
    </message>
    <message>
        <source>The program never sends it anywhere.</source>
        <translation type="unfinished">プログラムがどこかに送信することはありません。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation type="unfinished">レポート</translation>
    </message>
    <message>
        <source>The server in this program is for an evening with friends: it runs while the program runs. In a terminal, kaillera-client serve runs it without a window.</source>
        <translation type="unfinished">このプログラムのサーバーは、フレンドと一晩遊ぶためのものです。プログラムが動いている間だけ動きます。ターミナルでkaillera-client serveを使うと、ウィンドウなしで動きます。</translation>
    </message>
    <message>
        <source>The server list is empty</source>
        <translation type="unfinished">サーバーの一覧が空になる</translation>
    </message>
    <message>
        <source>The server measures your ping when you connect and sets the delay then. Rule of thumb: ping ÷ 16, rounded up.</source>
        <translation type="unfinished">サーバーは接続時にpingを測り、そのとき遅延を決めます。目安: ping÷16、端数切り上げ。</translation>
    </message>
    <message>
        <source>The server: it is silent, and others answer.</source>
        <translation type="unfinished">サーバー: 応答がなく、ほかのサーバーは応答しています。</translation>
    </message>
    <message>
        <source>The server’s name, address, port and place.</source>
        <translation type="unfinished">サーバーの名前、アドレス、ポート、地域。</translation>
    </message>
    <message>
        <source>The system does not allow a program to run</source>
        <translation type="unfinished">システムがプログラムの実行を許可しない</translation>
    </message>
    <message>
        <source>The version counts</source>
        <translation type="unfinished">バージョンが大切</translation>
    </message>
    <message>
        <source>They look at this computer, this network and your settings, one after another, in at most 20 seconds. They need no special rights, change nothing, and run only when you ask.</source>
        <translation type="unfinished">このPC、ネットワーク、設定を順番に、最長20秒で調べます。特別な権限は不要で、何も変更せず、実行を指示したときだけ動きます。</translation>
    </message>
    <message>
        <source>This program’s own server is never announced anywhere. There is no switch for it.</source>
        <translation type="unfinished">このプログラムのサーバーがどこかに公開されることはありません。公開するための設定もありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">時間</translation>
    </message>
    <message>
        <source>To play on other servers you need no open port. To host for friends outside your network you need one: UDP 27888. TCP is not needed, whatever older guides say.</source>
        <translation type="unfinished">ほかのサーバーで遊ぶには、ポートを開ける必要はありません。ネットワークの外のフレンドのためにホストするには、UDP 27888が必要です。古いガイドに何と書かれていても、TCPは不要です。</translation>
    </message>
    <message>
        <source>To try the rest without an emulator, practise with the demo game.</source>
        <translation type="unfinished">エミュレーターなしでほかの機能を試すには、デモゲームで練習してください。</translation>
    </message>
    <message>
        <source>Try again. Every list is asked anew, at most every 30 seconds.</source>
        <translation type="unfinished">もう一度試してください。すべてのリストに、最短30秒おきに問い合わせ直します。</translation>
    </message>
    <message>
        <source>Try another network, such as a phone’s hotspot. When that works, the first network blocks UDP, and only who runs it can change that.</source>
        <translation type="unfinished">スマホのテザリングなど、別のネットワークを試してください。それで動くなら、元のネットワークがUDPをブロックしています。変更できるのはその管理者だけです。</translation>
    </message>
    <message>
        <source>Turn the VPN off, or let it carry everything.</source>
        <translation type="unfinished">VPNを切るか、すべての通信をVPNに通してください。</translation>
    </message>
    <message>
        <source>UDP is blocked, or a VPN is in the way</source>
        <translation type="unfinished">UDPがブロックされている、VPNが妨げている</translation>
    </message>
    <message>
        <source>Under port forwarding, send UDP port 27888 to this computer’s address. Nothing else needs to be forwarded.</source>
        <translation type="unfinished">ポート転送(ポートフォワーディング)で、UDPポート27888をこのPCのアドレスに送ります。ほかの転送は不要です。</translation>
    </message>
    <message>
        <source>VPN</source>
        <translation type="unfinished">VPN</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation type="unfinished">対策</translation>
    </message>
    <message>
        <source>What other server programs publish there</source>
        <translation type="unfinished">ほかのサーバープログラムが公開する内容</translation>
    </message>
    <message>
        <source>What the checks do</source>
        <translation type="unfinished">チェックの内容</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">対処法</translation>
    </message>
    <message>
        <source>What to know of each emulator</source>
        <translation type="unfinished">各エミュレーターについて知っておくこと</translation>
    </message>
    <message>
        <source>What you press travels to the server and back before anybody’s game uses it. That is the delay. Rule of thumb: ping ÷ 16, rounded up: 60 ms make 4 frames.</source>
        <translation type="unfinished">押したキーは、サーバーまで往復してから全員のゲームに反映されます。これが遅延です。目安はping÷16、端数切り上げです。60 msなら4フレームになります。</translation>
    </message>
    <message>
        <source>When it cannot work</source>
        <translation type="unfinished">うまくいかない場合</translation>
    </message>
    <message>
        <source>When the port is taken, the next free one is used, and the invitation contains it. The server ends with the program, or when you stop it.</source>
        <translation type="unfinished">ポートが使用中なら次の空きポートを使い、招待にもそのポートが入ります。サーバーは、プログラムを終了するか、自分で止めると終わります。</translation>
    </message>
    <message>
        <source>When the switch is grey</source>
        <translation type="unfinished">スイッチが灰色のとき</translation>
    </message>
    <message>
        <source>When web pages open but no list answers, a firewall or a filter may stand between. The checks below tell name look-up, lists and game servers apart.</source>
        <translation type="unfinished">ウェブページは開くのにどのリストも応答しない場合、ファイアウォールやフィルターが間にあるのかもしれません。下のチェックで、名前解決、リスト、ゲームサーバーのどこに原因があるかわかります。</translation>
    </message>
    <message>
        <source>When you ask others for help, a report saves questions: versions, the results of the checks, the numbers of this run’s games, what servers said, and settings.</source>
        <translation type="unfinished">ほかの人に相談するとき、レポートがあれば質問の手間が省けます。バージョン、チェックの結果、今回の起動でのゲームの数値、サーバーからのメッセージ、設定が入っています。</translation>
    </message>
    <message>
        <source>Which emulators can be used</source>
        <translation type="unfinished">使えるエミュレーター</translation>
    </message>
    <message>
        <source>While a game runs, nothing interrupts it: what happened is told in one line after it. People whom you ignore never cause a sound or a message.</source>
        <translation type="unfinished">ゲーム中は何にも中断されません。その間の出来事は、終わった後に1行でお知らせします。無視した人のことで音が鳴ったりメッセージが出たりすることはありません。</translation>
    </message>
    <message>
        <source>Who is different</source>
        <translation type="unfinished">誰が違うのか</translation>
    </message>
    <message>
        <source>Who speaks Kaillera</source>
        <translation type="unfinished">Kaillera対応のエミュレーター</translation>
    </message>
    <message>
        <source>Whoever built this program has not told it where its releases are. Then nobody is asked. Look where you got it from.</source>
        <translation type="unfinished">このプログラムをビルドした人が、配布元を設定していません。その場合は、どこにも問い合わせません。プログラムを入手した場所を確認してください。</translation>
    </message>
    <message>
        <source>Why LAN, even over the internet</source>
        <translation type="unfinished">ネット越しでもLANを選ぶ理由</translation>
    </message>
    <message>
        <source>Why a cable helps</source>
        <translation type="unfinished">有線がよい理由</translation>
    </message>
    <message>
        <source>Wi-Fi shares the air with everybody around. Its ping is fine most of the time, and some packets come 20 to 100 ms late. A game needs every one of 60 packets a second, so the late ones count.</source>
        <translation type="unfinished">Wi-Fiは、周囲の全員と電波を分け合います。普段のpingは問題なくても、20～100 ms遅れて届くパケットがあります。ゲームには毎秒60パケットのすべてが必要なので、遅れたものが響きます。</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation type="unfinished">Windows</translation>
    </message>
    <message>
        <source>With a friend it is shorter: paste the friend’s link or address under Join a friend.</source>
        <translation type="unfinished">フレンドと遊ぶならもっと簡単です。「フレンドに参加」に、フレンドのリンクかアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>With {ping} ms of ping, each connection type means:</source>
        <translation type="unfinished">ping {ping} msでの各接続タイプの値:</translation>
    </message>
    <message>
        <source>You can be told when somebody joins your room, when a game starts, when your name is in the chat, when a friend comes, and when a game that you asked for opens. Each has its own switch in the settings, and so have sound, task bar and system messages.</source>
        <translation type="unfinished">自分の部屋に人が来たとき、ゲームが始まるとき、チャットに自分の名前が出たとき、フレンドが来たとき、通知を頼んだゲームが開かれたときにお知らせできます。それぞれ設定で切り替えられ、音、タスクバー、システムの通知も個別に切り替えられます。</translation>
    </message>
    <message>
        <source>You read it before it is saved. Look through it once.</source>
        <translation type="unfinished">保存の前に内容が表示されます。一度目を通してください。</translation>
    </message>
    <message>
        <source>Your computer: the frames were there, and the emulator took them late.</source>
        <translation type="unfinished">自分のPC: フレームは届いていて、エミュレーターの受け取りが遅れました。</translation>
    </message>
    <message>
        <source>Your last session: after a lost connection it stays for a few minutes. Wait a little.</source>
        <translation type="unfinished">前回のセッション: 接続が切れた後、数分間残ります。少し待ってください。</translation>
    </message>
    <message>
        <source>Your line: the server and other servers are silent at the same time.</source>
        <translation type="unfinished">自分の回線: このサーバーもほかのサーバーも、同時に応答がありません。</translation>
    </message>
    <message>
        <source>begin start connect join create lobby room</source>
        <translation type="unfinished">開始 はじめ 接続 参加 作成 ロビー 部屋 start connect join create lobby room</translation>
    </message>
    <message>
        <source>bitness x86 x64 dll library</source>
        <translation type="unfinished">ビット数 32ビット 64ビット ライブラリ bitness x86 x64 dll</translation>
    </message>
    <message>
        <source>blocked permission executable denied antivirus</source>
        <translation type="unfinished">ブロック 権限 実行 拒否 ウイルス対策 permission executable antivirus</translation>
    </message>
    <message>
        <source>charset encoding shift-jis korean cyrillic chat text</source>
        <translation type="unfinished">文字化け 文字コード エンコード 日本語 韓国語 キリル文字 チャット charset encoding shift-jis</translation>
    </message>
    <message>
        <source>connection type excellent good average low bad</source>
        <translation type="unfinished">接続タイプ connection type excellent good average low bad</translation>
    </message>
    <message>
        <source>delay slow controls latency ping frames</source>
        <translation type="unfinished">遅延 遅い 重い 操作 入力遅延 ラグ ping フレーム delay latency frames</translation>
    </message>
    <message>
        <source>desync desynch out of sync different rom</source>
        <translation type="unfinished">同期ずれ デシンク 同期 ROM 違う desync desynch out of sync</translation>
    </message>
    <message>
        <source>diagnostics check test</source>
        <translation type="unfinished">診断 チェック テスト diagnostics check test</translation>
    </message>
    <message>
        <source>emulator bytes cheats saves black screen mame project64 1964</source>
        <translation type="unfinished">エミュレーター エミュ バイト チート セーブ 黒い画面 emulator bytes cheats saves black screen mame project64 1964</translation>
    </message>
    <message>
        <source>emulator mame snes9x project64 fbneo wine linux</source>
        <translation type="unfinished">エミュレーター エミュ emulator mame snes9x project64 fbneo wine linux</translation>
    </message>
    <message>
        <source>emulinker dedicated server run</source>
        <translation type="unfinished">専用サーバー サーバー 運営 emulinker dedicated server</translation>
    </message>
    <message>
        <source>firewall vpn proxy blocked port company school hotel</source>
        <translation type="unfinished">ファイアウォール プロキシ ブロック ポート 会社 学校 ホテル vpn firewall proxy</translation>
    </message>
    <message>
        <source>frames ping recommended fixed same helper jitter</source>
        <translation type="unfinished">フレーム ping おすすめ 固定 同じ遅延 ヘルパー ジッター delay jitter</translation>
    </message>
    <message>
        <source>host server own open lan</source>
        <translation type="unfinished">ホスト サーバー 自分の 開く host server lan</translation>
    </message>
    <message>
        <source>kicked refused banned denied disconnected full</source>
        <translation type="unfinished">キック 拒否 禁止 切断 満員 BAN kicked refused banned denied full</translation>
    </message>
    <message>
        <source>mame arcade set split merged parent zip full</source>
        <translation type="unfinished">アーケード セット mame arcade set split merged parent zip フル 親</translation>
    </message>
    <message>
        <source>master list publish register announce public</source>
        <translation type="unfinished">サーバーリスト 公開 登録 告知 master list publish</translation>
    </message>
    <message>
        <source>name nick</source>
        <translation type="unfinished">名前 ニックネーム name nick</translation>
    </message>
    <message>
        <source>netplay menu kaillera not connected called</source>
        <translation type="unfinished">ネットプレイ メニュー 未接続 呼び出し netplay kaillera</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">非対応</translation>
    </message>
    <message>
        <source>no servers list nothing found master</source>
        <translation type="unfinished">サーバー 一覧 リスト 空 見つからない no servers list master</translation>
    </message>
    <message>
        <source>own client only</source>
        <translation type="unfinished">独自クライアントのみ</translation>
    </message>
    <message>
        <source>p2p direct friend invite</source>
        <translation type="unfinished">p2p フレンド 直接 招待 direct friend invite</translation>
    </message>
    <message>
        <source>port forwarding router nat 27888 udp tcp upnp outside</source>
        <translation type="unfinished">ポート転送 ポート開放 ルーター 外部 router nat 27888 udp tcp upnp</translation>
    </message>
    <message>
        <source>report bug save log private</source>
        <translation type="unfinished">レポート 不具合 バグ 保存 ログ 個人情報 report bug log</translation>
    </message>
    <message>
        <source>rom crc sha checksum compare same other file header</source>
        <translation type="unfinished">rom crc sha チェックサム 比較 同じ 別のファイル ヘッダー checksum</translation>
    </message>
    <message>
        <source>sound flash tray notify alert</source>
        <translation type="unfinished">音 点滅 トレイ 通知 お知らせ sound flash notify</translation>
    </message>
    <message>
        <source>sram save memory card cheats state</source>
        <translation type="unfinished">セーブデータ セーブ メモリーカード チート ステート sram save cheats state</translation>
    </message>
    <message>
        <source>stall freeze waiting stutter lagstat</source>
        <translation type="unfinished">停止 止まる フリーズ 待つ カクつき ラグ stall freeze stutter lagstat</translation>
    </message>
    <message>
        <source>start crash exit code closed window missing dll</source>
        <translation type="unfinished">起動 クラッシュ 終了コード 落ちる ウィンドウ 足りない crash exit code dll</translation>
    </message>
    <message>
        <source>stream privacy hide address ip</source>
        <translation type="unfinished">配信 プライバシー 隠す アドレス stream privacy ip</translation>
    </message>
    <message>
        <source>through Wine</source>
        <translation type="unfinished">Wine経由</translation>
    </message>
    <message>
        <source>update upgrade new version release check</source>
        <translation type="unfinished">アップデート 更新 アップグレード 新しいバージョン リリース 確認 update upgrade version</translation>
    </message>
    <message>
        <source>use the other edition of the emulator, if its maker offers one.</source>
        <translation type="unfinished">開発元が提供していれば、エミュレーターのもう一方の版を使ってください。</translation>
    </message>
    <message>
        <source>wifi wireless wlan cable jitter</source>
        <translation type="unfinished">無線 有線 ケーブル ジッター wifi wireless wlan jitter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">対応</translation>
    </message>
    <message>
        <source>{ms} ms</source>
        <translation type="unfinished">{ms} ms</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}フレーム</translation>
    </message>
    <message>
        <source>– not tested: it could not be tried. That is neither good nor bad.</source>
        <translation type="unfinished">– 未テスト: 試せませんでした。良くも悪くもありません。</translation>
    </message>
    <message>
        <source>≠ other file: the name is the same, the contents are not.</source>
        <translation type="unfinished">≠ 不一致: 名前は同じですが、中身が違います。</translation>
    </message>
    <message>
        <source>≠ set: an arcade set of another kind.</source>
        <translation type="unfinished">≠ セット: 別の種類のアーケードセットです。</translation>
    </message>
    <message>
        <source>✓ fine: it was tried and works.</source>
        <translation type="unfinished">✓ 正常: 試したところ、動きました。</translation>
    </message>
    <message>
        <source>✓ same: the same file, sure.</source>
        <translation type="unfinished">✓ 同じ: 間違いなく同じファイルです。</translation>
    </message>
    <message>
        <source>✕ failed: it was tried and does not work.</source>
        <translation type="unfinished">✕ 失敗: 試したところ、動きませんでした。</translation>
    </message>
    <message>
        <source>✕ not found: nothing with that name is in your folders.</source>
        <translation type="unfinished">✕ なし: その名前のファイルがフォルダーにありません。</translation>
    </message>
</context>
<context>
    <name>installing</name>
    <message>
        <source>An AppImage loads nothing that lies beside it.</source>
        <translation type="unfinished">AppImageは、同じフォルダーにあるものを読み込みません。</translation>
    </message>
    <message>
        <source>An emulator that runs now notices it at its next start. Others in the same folder use the same library.</source>
        <translation type="unfinished">起動中のエミュレーターには、次回の起動時に反映されます。同じフォルダーにあるほかのエミュレーターも同じライブラリを使います。</translation>
    </message>
    <message>
        <source>Back in its place: {path}, from {name}</source>
        <translation type="unfinished">復元: {path}({name}から)</translation>
    </message>
    <message>
        <source>Choose the emulator’s program</source>
        <translation type="unfinished">エミュレーターのプログラムを選択</translation>
    </message>
    <message>
        <source>Choose the file that starts the emulator.</source>
        <translation type="unfinished">エミュレーターを起動するファイルを選んでください。</translation>
    </message>
    <message>
        <source>Choose the program that it starts.</source>
        <translation type="unfinished">スクリプトが起動するプログラムを選んでください。</translation>
    </message>
    <message>
        <source>Close it, and try again.</source>
        <translation type="unfinished">エミュレーターを閉じて、もう一度試してください。</translation>
    </message>
    <message>
        <source>Copy the right library by hand, as docs/emulators.md says.</source>
        <translation type="unfinished">docs/emulators.mdの説明に従って、合うライブラリを手動でコピーしてください。</translation>
    </message>
    <message>
        <source>In place of another version: {path}</source>
        <translation type="unfinished">別のバージョンからの置き換え: {path}</translation>
    </message>
    <message>
        <source>In place of: {path}</source>
        <translation type="unfinished">置き換え: {path}</translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished">インストール</translation>
    </message>
    <message>
        <source>Install the Kaillera library into {program}?</source>
        <translation type="unfinished">{program}にKailleraライブラリをインストールしますか？</translation>
    </message>
    <message>
        <source>Kaillera library: another one. It does not call this program.</source>
        <translation type="unfinished">Kailleraライブラリ: 別のものです。このプログラムを呼び出しません。</translation>
    </message>
    <message>
        <source>Kaillera library: none beside it.</source>
        <translation type="unfinished">Kailleraライブラリ: 同じフォルダーにありません。</translation>
    </message>
    <message>
        <source>Kaillera library: ours, but not as this version has it.</source>
        <translation type="unfinished">Kailleraライブラリ: このプログラムのものですが、今のバージョンのものと違います。</translation>
    </message>
    <message>
        <source>Left as it is, for it is not ours: {path}</source>
        <translation type="unfinished">このプログラムのものではないため、そのまま: {path}</translation>
    </message>
    <message>
        <source>Move it away first.</source>
        <translation type="unfinished">先に別の場所へ移してください。</translation>
    </message>
    <message>
        <source>Move the emulator to a folder of your own, not Program Files, and try again.</source>
        <translation type="unfinished">エミュレーターをProgram Filesではなく自分のフォルダーに移して、もう一度試してください。</translation>
    </message>
    <message>
        <source>New file: {path}</source>
        <translation type="unfinished">新しいファイル: {path}</translation>
    </message>
    <message>
        <source>No Linux emulator is known to load one by itself: look into its documentation.</source>
        <translation type="unfinished">ライブラリを自動で読み込むLinux用エミュレーターは知られていません。エミュレーターの説明書を確認してください。</translation>
    </message>
    <message>
        <source>No library of ours is there.</source>
        <translation type="unfinished">このプログラムのライブラリはありません。</translation>
    </message>
    <message>
        <source>Nothing was changed. Make room there, and try again.</source>
        <translation type="unfinished">何も変更していません。空きを作って、もう一度試してください。</translation>
    </message>
    <message>
        <source>Nothing was changed. The system says: {detail}.</source>
        <translation type="unfinished">何も変更していません。システムのメッセージ: {detail}。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation type="unfinished">何も変更していません。もう一度試してください。</translation>
    </message>
    <message>
        <source>Remove the one that the emulator does not use.</source>
        <translation type="unfinished">エミュレーターが使わないほうを削除してください。</translation>
    </message>
    <message>
        <source>Somebody has replaced ours since. It was left as it is.</source>
        <translation type="unfinished">その後、このプログラムのものから置き換えられています。そのまま残しました。</translation>
    </message>
    <message>
        <source>Something was changed in that folder meanwhile.</source>
        <translation type="unfinished">その間に、フォルダーの内容が変わりました。</translation>
    </message>
    <message>
        <source>Take a complete package, or run make library in a clone.</source>
        <translation type="unfinished">完全なパッケージを使うか、クローンで「make library」を実行してください。</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation type="unfinished">削除</translation>
    </message>
    <message>
        <source>Take the Kaillera library away from {program}?</source>
        <translation type="unfinished">{program}からKailleraライブラリを削除しますか？</translation>
    </message>
    <message>
        <source>Taken away: {path}</source>
        <translation type="unfinished">削除: {path}</translation>
    </message>
    <message>
        <source>The Kaillera library was installed into {program}.</source>
        <translation type="unfinished">{program}にKailleraライブラリをインストールしました。</translation>
    </message>
    <message>
        <source>The Kaillera library was taken away from {program}.</source>
        <translation type="unfinished">{program}からKailleraライブラリを削除しました。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished">ディスクがいっぱいです。</translation>
    </message>
    <message>
        <source>The emulator runs and holds its library.</source>
        <translation type="unfinished">エミュレーターが起動中で、ライブラリを使用しています。</translation>
    </message>
    <message>
        <source>The library could not be written.</source>
        <translation type="unfinished">ライブラリを書き込めませんでした。</translation>
    </message>
    <message>
        <source>The library there is not ours: {detail}.</source>
        <translation type="unfinished">そこにあるライブラリは、このプログラムのものではありません: {detail}。</translation>
    </message>
    <message>
        <source>The one that was there is kept as {name}.</source>
        <translation type="unfinished">以前のものは{name}として残します。</translation>
    </message>
    <message>
        <source>The system says: {detail}.</source>
        <translation type="unfinished">システムのメッセージ: {detail}。</translation>
    </message>
    <message>
        <source>There is no library for 32-bit Linux programs.</source>
        <translation type="unfinished">32ビットのLinuxプログラム用のライブラリはありません。</translation>
    </message>
    <message>
        <source>There is no library for programs of the Mac.</source>
        <translation type="unfinished">Macのプログラム用のライブラリはありません。</translation>
    </message>
    <message>
        <source>There is nothing to take away.</source>
        <translation type="unfinished">削除するものはありません。</translation>
    </message>
    <message>
        <source>This copy of the client has no libraries.</source>
        <translation type="unfinished">このクライアントにはライブラリが入っていません。</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: it comes to this window.</source>
        <translation type="unfinished">エミュレーターのメニューでネットプレイをオンにしてください。このウィンドウにつながります。</translation>
    </message>
    <message>
        <source>Two libraries there have the same name: {detail}.</source>
        <translation type="unfinished">同じ名前のライブラリが2つあります: {detail}。</translation>
    </message>
    <message>
        <source>Use an edition of the emulator for Windows, or for 64-bit Linux on a PC.</source>
        <translation type="unfinished">エミュレーターのWindows版か、PC用の64ビットLinux版を使ってください。</translation>
    </message>
    <message>
        <source>You may not write to the emulator’s folder.</source>
        <translation type="unfinished">エミュレーターのフォルダーに書き込む権限がありません。</translation>
    </message>
    <message>
        <source>{detail} is no file that can be read.</source>
        <translation type="unfinished">{detail}は読み込めるファイルではありません。</translation>
    </message>
    <message>
        <source>{program} cannot be read.</source>
        <translation type="unfinished">{program}を読み込めません。</translation>
    </message>
    <message>
        <source>{program} does not say whether it runs with 32 or 64 bits.</source>
        <translation type="unfinished">{program}が32ビットか64ビットか判別できません。</translation>
    </message>
    <message>
        <source>{program} has this program’s Kaillera library already.</source>
        <translation type="unfinished">{program}には、このプログラムのKailleraライブラリがすでにあります。</translation>
    </message>
    <message>
        <source>{program} is a script that starts another program.</source>
        <translation type="unfinished">{program}は別のプログラムを起動するスクリプトです。</translation>
    </message>
    <message>
        <source>{program} is built for another kind of processor.</source>
        <translation type="unfinished">{program}は別の種類のプロセッサー用です。</translation>
    </message>
    <message>
        <source>{program} is no program.</source>
        <translation type="unfinished">{program}はプログラムではありません。</translation>
    </message>
    <message>
        <source>✓ Kaillera library: ours is installed.</source>
        <translation type="unfinished">✓ Kailleraライブラリ: このプログラムのものがインストールされています。</translation>
    </message>
    <message>
        <source>✕ Kaillera library: {b}-bit beside a {a}-bit emulator. It cannot load.</source>
        <translation type="unfinished">✕ Kailleraライブラリ: エミュレーターは{a}ビット、ライブラリは{b}ビットです。読み込めません。</translation>
    </message>
</context>
<context>
    <name>invites</name>
    <message>
        <source>1 frame for each 16 ms of your ping there, rounded up</source>
        <translation type="unfinished">そのサーバーでのping 16 msごとに1フレーム、端数切り上げ</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, ROM CRC {crc}, connection type {type}</source>
        <translation type="unfinished">{owner}さんと「{game}」をプレイ: {link} – ほかのクライアント: サーバー {server}、{owner}さんの部屋、ROM CRC {crc}、接続タイプ {type}</translation>
    </message>
    <message>
        <source>Play “{game}” with {owner}: {link} – other clients: server {server}, room by {owner}, connection type {type}</source>
        <translation type="unfinished">{owner}さんと「{game}」をプレイ: {link} – ほかのクライアント: サーバー {server}、{owner}さんの部屋、接続タイプ {type}</translation>
    </message>
</context>
<context>
    <name>join</name>
    <message>
        <source>in your emulator&apos;s list</source>
        <translation type="unfinished">エミュレーターのリストにあり</translation>
    </message>
    <message>
        <source>≠ you have another file with this name</source>
        <translation type="unfinished">≠ 同じ名前の別のファイルを持っています</translation>
    </message>
    <message>
        <source>✓ you have a file with this name</source>
        <translation type="unfinished">✓ この名前のファイルを持っています</translation>
    </message>
    <message>
        <source>✓ you have this file</source>
        <translation type="unfinished">✓ このファイルを持っています</translation>
    </message>
    <message>
        <source>✕ not found in your library</source>
        <translation type="unfinished">✕ 自分のライブラリにありません</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>System: {language}</source>
        <translation type="unfinished">システム: {language}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation type="unfinished">{language}(未校正)</translation>
    </message>
</context>
<context>
    <name>launching</name>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation type="unfinished">引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Choose its program if you have one, or play the demo meanwhile.</source>
        <translation type="unfinished">プログラムを持っていれば選んでください。その間、デモを遊ぶこともできます。</translation>
    </message>
    <message>
        <source>It cannot load a library of another kind, so it was not started.</source>
        <translation type="unfinished">別の種類のライブラリは読み込めないため、起動しませんでした。</translation>
    </message>
    <message>
        <source>It is not started by itself until your library has the game.</source>
        <translation type="unfinished">自分のライブラリにゲームがないため、自動では起動しません。</translation>
    </message>
    <message>
        <source>It left no message. Start it by hand once to see more.</source>
        <translation type="unfinished">メッセージはありませんでした。手動で一度起動すると、詳しくわかるかもしれません。</translation>
    </message>
    <message>
        <source>It may wait behind another window.</source>
        <translation type="unfinished">別のウィンドウの後ろで待っているのかもしれません。</translation>
    </message>
    <message>
        <source>Last lines of {emulator}:</source>
        <translation type="unfinished">{emulator}の最後の行:</translation>
    </message>
    <message>
        <source>Last message: “{text}”.</source>
        <translation type="unfinished">最後のメッセージ: 「{text}」。</translation>
    </message>
    <message>
        <source>No emulator with Kaillera found.</source>
        <translation type="unfinished">Kaillera対応のエミュレーターが見つかりません。</translation>
    </message>
    <message>
        <source>Starting {emulator}… {seconds} s</source>
        <translation type="unfinished">{emulator}を起動中… {seconds}秒</translation>
    </message>
    <message>
        <source>The system does not allow to run {path}.</source>
        <translation type="unfinished">システムが{path}の実行を許可していません。</translation>
    </message>
    <message>
        <source>The system says: {reason}.</source>
        <translation type="unfinished">システムのメッセージ: {reason}。</translation>
    </message>
    <message>
        <source>The value of {word} cannot be given to a batch file safely.</source>
        <translation type="unfinished">{word}の値は、バッチファイルに安全に渡せません。</translation>
    </message>
    <message>
        <source>There is no program at {path}.</source>
        <translation type="unfinished">{path}にプログラムがありません。</translation>
    </message>
    <message>
        <source>This system cannot run {path}.</source>
        <translation type="unfinished">このシステムでは{path}を実行できません。</translation>
    </message>
    <message>
        <source>Turn on netplay in its menu: look for “Netplay” or “Kaillera”.</source>
        <translation type="unfinished">エミュレーターのメニューで「Netplay」や「Kaillera」を探し、ネットプレイをオンにしてください。</translation>
    </message>
    <message>
        <source>{emulator} closed after {seconds} s (exit code {code}).</source>
        <translation type="unfinished">{emulator}が{seconds}秒後に終了しました(終了コード {code})。</translation>
    </message>
    <message>
        <source>{emulator} crashed after {seconds} s (signal {code}).</source>
        <translation type="unfinished">{emulator}が{seconds}秒後にクラッシュしました(シグナル {code})。</translation>
    </message>
    <message>
        <source>{emulator} did not open a window within 10 s.</source>
        <translation type="unfinished">{emulator}のウィンドウが10秒以内に開きませんでした。</translation>
    </message>
    <message>
        <source>{emulator} is {a}-bit but the Kaillera library is {b}-bit.</source>
        <translation type="unfinished">{emulator}は{a}ビット、Kailleraライブラリは{b}ビットです。</translation>
    </message>
    <message>
        <source>{emulator} needs the file of {game}, and you have not chosen one.</source>
        <translation type="unfinished">{emulator}には{game}のファイルが必要ですが、まだ選ばれていません。</translation>
    </message>
    <message>
        <source>{emulator} runs but has not called the Kaillera library.</source>
        <translation type="unfinished">{emulator}は動いていますが、Kailleraライブラリを呼び出していません。</translation>
    </message>
    <message>
        <source>{emulator} was not started: its arguments cannot be used.</source>
        <translation type="unfinished">{emulator}は起動しませんでした。引数が正しくありません。</translation>
    </message>
    <message>
        <source>{word} is no placeholder.</source>
        <translation type="unfinished">{word}はプレースホルダーではありません。</translation>
    </message>
    <message>
        <source>{word} is no placeholder. There are: {known}.</source>
        <translation type="unfinished">{word}はプレースホルダーではありません。使えるもの: {known}。</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>1 file could not be read</source>
        <translation type="unfinished">1個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>1 file seen; known endings: {list}.</source>
        <translation type="unfinished">1個のファイルを確認しました。対応する拡張子: {list}。</translation>
    </message>
    <message>
        <source>1 folder</source>
        <translation type="unfinished">1個のフォルダー</translation>
    </message>
    <message>
        <source>1 game</source>
        <translation type="unfinished">1本</translation>
    </message>
    <message>
        <source>? not in any database</source>
        <translation type="unfinished">? 登録なし</translation>
    </message>
    <message>
        <source>A game runs; the scan goes on after it.</source>
        <translation type="unfinished">ゲーム中です。スキャンは終了後に続けます。</translation>
    </message>
    <message>
        <source>CRC</source>
        <translation type="unfinished">CRC</translation>
    </message>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Choose a folder; files are only read, never uploaded.</source>
        <translation type="unfinished">フォルダーを選んでください。ファイルは読み取るだけで、アップロードしません。</translation>
    </message>
    <message>
        <source>DAT file of a database</source>
        <translation type="unfinished">データベースのDATファイル</translation>
    </message>
    <message>
        <source>DAT files (*.dat *.xml);;All files (*)</source>
        <translation type="unfinished">DATファイル (*.dat *.xml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>File for {game}</source>
        <translation type="unfinished">{game}のファイル</translation>
    </message>
    <message>
        <source>Folder with games</source>
        <translation type="unfinished">ゲームのフォルダー</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Games ({endings});;All files (*)</source>
        <translation type="unfinished">ゲーム ({endings});;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Its ending is not known, or it cannot be read.</source>
        <translation type="unfinished">未対応の拡張子か、読み込めないファイルです。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">種類</translation>
    </message>
    <message>
        <source>Known dump</source>
        <translation type="unfinished">DB照合</translation>
    </message>
    <message>
        <source>Looking for files: {n} so far</source>
        <translation type="unfinished">ファイルを探しています: これまでに{n}個</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation type="unfinished">ファイルを探しています…</translation>
    </message>
    <message>
        <source>No game is known yet.</source>
        <translation type="unfinished">まだゲームがありません。</translation>
    </message>
    <message>
        <source>No games recognised in {folder}.</source>
        <translation type="unfinished">{folder}にゲームが見つかりません。</translation>
    </message>
    <message>
        <source>Reading the library…</source>
        <translation type="unfinished">ライブラリを読み込み中…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">サイズ</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">機種</translation>
    </message>
    <message>
        <source>The folders could not be read.</source>
        <translation type="unfinished">フォルダーを読み込めませんでした。</translation>
    </message>
    <message>
        <source>The scan was stopped. What was found is kept.</source>
        <translation type="unfinished">スキャンを中止しました。見つかったものは残ります。</translation>
    </message>
    <message>
        <source>This holds until you close the program.</source>
        <translation type="unfinished">プログラムを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>Where are your games?</source>
        <translation type="unfinished">ゲームはどこにありますか？</translation>
    </message>
    <message>
        <source>Your folders have not been read to the end.</source>
        <translation type="unfinished">フォルダーは最後まで読み込まれていません。</translation>
    </message>
    <message>
        <source>arcade set, in no database</source>
        <translation type="unfinished">アーケードのセット、データベースになし</translation>
    </message>
    <message>
        <source>comes with this program</source>
        <translation type="unfinished">このプログラムに付属</translation>
    </message>
    <message>
        <source>database: 1 game</source>
        <translation type="unfinished">データベース: ゲーム1本</translation>
    </message>
    <message>
        <source>database: {n} games</source>
        <translation type="unfinished">データベース: ゲーム{n}本</translation>
    </message>
    <message>
        <source>file</source>
        <translation type="unfinished">ファイル</translation>
    </message>
    <message>
        <source>files are missing</source>
        <translation type="unfinished">ファイルが足りません</translation>
    </message>
    <message>
        <source>full, non-merged</source>
        <translation type="unfinished">フル(non-merged)</translation>
    </message>
    <message>
        <source>in an archive</source>
        <translation type="unfinished">アーカイブ内</translation>
    </message>
    <message>
        <source>in its list</source>
        <translation type="unfinished">リストにあり</translation>
    </message>
    <message>
        <source>needs no file</source>
        <translation type="unfinished">ファイル不要</translation>
    </message>
    <message>
        <source>no database: {reason}</source>
        <translation type="unfinished">データベースではありません: {reason}</translation>
    </message>
    <message>
        <source>split – parent `{parent}` found</source>
        <translation type="unfinished">split – 親`{parent}`あり</translation>
    </message>
    <message>
        <source>split – parent missing</source>
        <translation type="unfinished">split – 親なし</translation>
    </message>
    <message>
        <source>the emulator&apos;s own</source>
        <translation type="unfinished">エミュレーターのもの</translation>
    </message>
    <message>
        <source>your {n} folders</source>
        <translation type="unfinished">{n}個のフォルダー</translation>
    </message>
    <message>
        <source>{file} is no game that can be recognised.</source>
        <translation type="unfinished">{file}はゲームとして認識できません。</translation>
    </message>
    <message>
        <source>{games} in {folders}</source>
        <translation type="unfinished">{folders}に{games}</translation>
    </message>
    <message>
        <source>{game} is played with {file} from now on.</source>
        <translation type="unfinished">今後{game}には{file}を使います。</translation>
    </message>
    <message>
        <source>{n} files could not be read</source>
        <translation type="unfinished">{n}個のファイルを読み込めませんでした</translation>
    </message>
    <message>
        <source>{n} files seen; known endings: {list}.</source>
        <translation type="unfinished">{n}個のファイルを確認しました。対応する拡張子: {list}。</translation>
    </message>
    <message>
        <source>{n} folders</source>
        <translation type="unfinished">{n}個のフォルダー</translation>
    </message>
    <message>
        <source>{n} games</source>
        <translation type="unfinished">{n}本</translation>
    </message>
    <message>
        <source>{n} of {total} files: {file}</source>
        <translation type="unfinished">{total}個中{n}個のファイル: {file}</translation>
    </message>
    <message>
        <source>✓ known good dump</source>
        <translation type="unfinished">✓ 正しい吸い出し</translation>
    </message>
</context>
<context>
    <name>lobby</name>
    <message>
        <source>About this game in the emulator</source>
        <translation type="unfinished">エミュレーターでのこのゲームの情報</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">管理者</translation>
    </message>
    <message>
        <source>An operator has muted you here.</source>
        <translation type="unfinished">ここでは運営者にミュートされています。</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation type="unfinished">名前をコピー</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished">フレンド</translation>
    </message>
    <message>
        <source>Get told when it ends?</source>
        <translation type="unfinished">終わったら通知しますか？</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished">無視</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished">招待</translation>
    </message>
    <message>
        <source>Its room waits for players in the lobby.</source>
        <translation type="unfinished">その部屋はロビーでプレイヤーを待っています。</translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished">参加</translation>
    </message>
    <message>
        <source>No game matches.</source>
        <translation type="unfinished">一致するゲームがありません。</translation>
    </message>
    <message>
        <source>No longer a friend</source>
        <translation type="unfinished">フレンドから外す</translation>
    </message>
    <message>
        <source>Nobody has opened a game yet.</source>
        <translation type="unfinished">まだ誰もゲームを開いていません。</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished">まだ何も送信していません。</translation>
    </message>
    <message>
        <source>One game is hidden by your search.</source>
        <translation type="unfinished">検索により1本のゲームが非表示です。</translation>
    </message>
    <message>
        <source>Open one – others see it at once.</source>
        <translation type="unfinished">部屋を開くと、すぐに全員に表示されます。</translation>
    </message>
    <message>
        <source>Private message</source>
        <translation type="unfinished">個人メッセージ</translation>
    </message>
    <message>
        <source>Show messages again</source>
        <translation type="unfinished">メッセージを再び表示</translation>
    </message>
    <message>
        <source>Slow mode: {s} s</source>
        <translation type="unfinished">低速モード: {s}秒</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · {n} lines wait</source>
        <translation type="unfinished">低速モード: {s}秒・{n}行が送信待ち</translation>
    </message>
    <message>
        <source>Slow mode: {s} s · “{line}” waits</source>
        <translation type="unfinished">低速モード: {s}秒・「{line}」が送信待ち</translation>
    </message>
    <message>
        <source>This command is too long.</source>
        <translation type="unfinished">このコマンドは長すぎます。</translation>
    </message>
    <message>
        <source>This game</source>
        <translation type="unfinished">このゲーム</translation>
    </message>
    <message>
        <source>This server does not allow {game}.</source>
        <translation type="unfinished">このサーバーでは{game}を遊べません。</translation>
    </message>
    <message>
        <source>This server needs two players.</source>
        <translation type="unfinished">このサーバーでは2人のプレイヤーが必要です。</translation>
    </message>
    <message>
        <source>This server takes {most} characters at most. Your text is kept.</source>
        <translation type="unfinished">このサーバーでは{most}文字までです。入力した文は残っています。</translation>
    </message>
    <message>
        <source>This server uses {enc}; “{ch}” cannot be sent.</source>
        <translation type="unfinished">このサーバーの文字コードは{enc}です。「{ch}」は送れません。</translation>
    </message>
    <message>
        <source>This server wants {s} s between messages. Your text is kept.</source>
        <translation type="unfinished">このサーバーではメッセージの間隔を{s}秒空ける必要があります。入力した文は残っています。</translation>
    </message>
    <message>
        <source>To try alone:</source>
        <translation type="unfinished">1人で試すには:</translation>
    </message>
    <message>
        <source>Too fast.</source>
        <translation type="unfinished">送信が速すぎます。</translation>
    </message>
    <message>
        <source>You can join it in the lobby.</source>
        <translation type="unfinished">ロビーから参加できます。</translation>
    </message>
    <message>
        <source>You get told as soon as it happens, while you are on this server.</source>
        <translation type="unfinished">このサーバーにいる間、そうなったらすぐにお知らせします。</translation>
    </message>
    <message>
        <source>Your rank is not known here; the server decides.</source>
        <translation type="unfinished">ここでの権限は不明です。サーバーが判断します。</translation>
    </message>
    <message>
        <source>Your text was not sent.</source>
        <translation type="unfinished">入力した文は送信されていません。</translation>
    </message>
    <message>
        <source>{game} has ended.</source>
        <translation type="unfinished">{game}が終わりました。</translation>
    </message>
    <message>
        <source>{game} is running.</source>
        <translation type="unfinished">{game}はプレイ中です。</translation>
    </message>
    <message>
        <source>{host} has opened {game}.</source>
        <translation type="unfinished">{host}さんが{game}を開きました。</translation>
    </message>
    <message>
        <source>{name} came.</source>
        <translation type="unfinished">{name}さんが来ました。</translation>
    </message>
    <message>
        <source>{name} left.</source>
        <translation type="unfinished">{name}さんが帰りました。</translation>
    </message>
    <message>
        <source>{name} opened “{game}”.</source>
        <translation type="unfinished">{name}さんが「{game}」を開きました。</translation>
    </message>
    <message>
        <source>{name}: do you want to play {game}?</source>
        <translation type="unfinished">{name}さん、{game}で遊びませんか？</translation>
    </message>
    <message>
        <source>{n} games are hidden by your search.</source>
        <translation type="unfinished">検索により{n}本のゲームが非表示です。</translation>
    </message>
    <message>
        <source>… and {n} more came, went or opened games.</source>
        <translation type="unfinished">…ほかに{n}人の出入りや部屋の作成がありました。</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message>
        <source>1 game that you waited for</source>
        <translation type="unfinished">待っていたゲーム1本</translation>
    </message>
    <message>
        <source>1 invitation</source>
        <translation type="unfinished">招待1件</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation type="unfinished">メッセージ1件</translation>
    </message>
    <message>
        <source>1 player joined your room</source>
        <translation type="unfinished">部屋への入室1人</translation>
    </message>
    <message>
        <source>1 start</source>
        <translation type="unfinished">ゲーム開始1回</translation>
    </message>
    <message>
        <source>1 time a friend came or opened a game</source>
        <translation type="unfinished">フレンドのログインや部屋の作成1回</translation>
    </message>
    <message>
        <source>Kaillera client</source>
        <translation type="unfinished">Kailleraクライアント</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">ゲームが始まります。</translation>
    </message>
    <message>
        <source>While you played: {list}.</source>
        <translation type="unfinished">プレイ中の出来事: {list}。</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name}さんが部屋に入りました。</translation>
    </message>
    <message>
        <source>{n} games that you waited for</source>
        <translation type="unfinished">待っていたゲーム{n}本</translation>
    </message>
    <message>
        <source>{n} invitations</source>
        <translation type="unfinished">招待{n}件</translation>
    </message>
    <message>
        <source>{n} messages</source>
        <translation type="unfinished">メッセージ{n}件</translation>
    </message>
    <message>
        <source>{n} players joined your room</source>
        <translation type="unfinished">部屋への入室{n}人</translation>
    </message>
    <message>
        <source>{n} starts</source>
        <translation type="unfinished">ゲーム開始{n}回</translation>
    </message>
    <message>
        <source>{n} times a friend came or opened a game</source>
        <translation type="unfinished">フレンドのログインや部屋の作成{n}回</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Checks of the Kaillera client</source>
        <translation type="unfinished">Kailleraクライアントのチェック</translation>
    </message>
    <message>
        <source>Copied, with private data replaced.</source>
        <translation type="unfinished">個人情報を置き換えてコピーしました。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished">コピーしました。</translation>
    </message>
    <message>
        <source>It could not be saved there: {reason}. Try another place.</source>
        <translation type="unfinished">そこには保存できませんでした: {reason}。別の場所を試してください。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">レポートを保存</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished">{file}として保存しました。</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished">テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>Writing the report…</source>
        <translation type="unfinished">レポートを作成中…</translation>
    </message>
</context>
<context>
    <name>rom_panel</name>
    <message>
        <source>CRC {crc}</source>
        <translation type="unfinished">CRC {crc}</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent.</source>
        <translation type="unfinished">ほかの人に表示される行: 「{line}」。ほかには何も送信しません。</translation>
    </message>
    <message>
        <source>Others read: “{line}”. Nothing else is sent. Whoever comes is told once by itself.</source>
        <translation type="unfinished">ほかの人に表示される行: 「{line}」。ほかには何も送信しません。新しく来た人には一度だけ自動で伝えます。</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished">使用中</translation>
    </message>
    <message>
        <source>same as {names}</source>
        <translation type="unfinished">{names}と同じ</translation>
    </message>
</context>
<context>
    <name>roms</name>
    <message>
        <source>1 game is open, but you do not have it in your library.</source>
        <translation type="unfinished">1本のゲームが開かれていますが、自分のライブラリにありません。</translation>
    </message>
    <message>
        <source>Before, {{name}} told another one; the newest counts.</source>
        <translation type="unfinished">{{name}}さんは以前に別のROMを伝えています。最新のものが有効です。</translation>
    </message>
    <message>
        <source>Choose the one to play; then it can be compared.</source>
        <translation type="unfinished">プレイするものを選ぶと、比較できます。</translation>
    </message>
    <message>
        <source>It finds the file itself. To compare yours with the others&apos;, choose the file here too.</source>
        <translation type="unfinished">ファイルはエミュレーターが自分で見つけます。ほかの人のものと比べるには、ここでもファイルを選んでください。</translation>
    </message>
    <message>
        <source>It is compared as soon as somebody comes.</source>
        <translation type="unfinished">誰かが来たらすぐに比較します。</translation>
    </message>
    <message>
        <source>No folder with games is chosen yet.</source>
        <translation type="unfinished">ゲームのフォルダーがまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder (1 file).</source>
        <translation type="unfinished">この名前のファイルはフォルダーにありません(ファイル1個)。</translation>
    </message>
    <message>
        <source>Nothing with that name is in your folder ({files} files).</source>
        <translation type="unfinished">この名前のファイルはフォルダーにありません(ファイル{files}個)。</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders (1 file).</source>
        <translation type="unfinished">この名前のファイルは{folders}個のフォルダーにありません(ファイル1個)。</translation>
    </message>
    <message>
        <source>Nothing with that name is in your {folders} folders ({files} files).</source>
        <translation type="unfinished">この名前のファイルは{folders}個のフォルダーにありません(ファイル{files}個)。</translation>
    </message>
    <message>
        <source>ROMs are compared as soon as it is.</source>
        <translation type="unfinished">読み込みが終わるとすぐにROMを比較します。</translation>
    </message>
    <message>
        <source>Same file (CRC {crc}).</source>
        <translation type="unfinished">同じファイルです(CRC {crc})。</translation>
    </message>
    <message>
        <source>So there is nothing to compare.</source>
        <translation type="unfinished">比較するものはありません。</translation>
    </message>
    <message>
        <source>Started with different ROMs: {name} has CRC {theirs}, you have CRC {yours}.</source>
        <translation type="unfinished">違うROMのまま開始しました: {name}さんはCRC {theirs}、自分はCRC {yours}です。</translation>
    </message>
    <message>
        <source>The file of {name} is not checked.</source>
        <translation type="unfinished">{name}さんのファイルは未確認です。</translation>
    </message>
    <message>
        <source>The game starts although {name} has a different ROM.</source>
        <translation type="unfinished">{name}さんのROMが違うまま、ゲームが始まります。</translation>
    </message>
    <message>
        <source>This MAME set is not complete.</source>
        <translation type="unfinished">このMAMEのセットは不完全です。</translation>
    </message>
    <message>
        <source>This MAME set is split and the parent {parent} is missing.</source>
        <translation type="unfinished">このMAMEのセットはsplitで、親{parent}がありません。</translation>
    </message>
    <message>
        <source>This game needs no ROM.</source>
        <translation type="unfinished">このゲームにROMは不要です。</translation>
    </message>
    <message>
        <source>Told in the chat: {names}.</source>
        <translation type="unfinished">チャットで伝えられたもの: {names}。</translation>
    </message>
    <message>
        <source>Use a full, non-merged set for {emulator}.</source>
        <translation type="unfinished">{emulator}用のフルセット(non-merged)を使ってください。</translation>
    </message>
    <message>
        <source>Use a full, non-merged set.</source>
        <translation type="unfinished">フルセット(non-merged)を使ってください。</translation>
    </message>
    <message>
        <source>You do not have {game}.</source>
        <translation type="unfinished">{game}を持っていません。</translation>
    </message>
    <message>
        <source>You have this file (CRC {crc}).</source>
        <translation type="unfinished">このファイルを持っています(CRC {crc})。</translation>
    </message>
    <message>
        <source>You have {n} different files of {game}.</source>
        <translation type="unfinished">{game}の違うファイルが{n}個あります。</translation>
    </message>
    <message>
        <source>Your emulator has {game} in its list.</source>
        <translation type="unfinished">エミュレーターのリストに{game}があります。</translation>
    </message>
    <message>
        <source>Your library is not read yet.</source>
        <translation type="unfinished">自分のライブラリはまだ読み込まれていません。</translation>
    </message>
    <message>
        <source>Yours: {line}</source>
        <translation type="unfinished">自分: {line}</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Full, split and merged sets have different files; agree on one.</source>
        <translation type="unfinished">自分: {yours}。相手: {theirs}。フル、split、mergedではファイルが異なります。どれかに合わせてください。</translation>
    </message>
    <message>
        <source>Yours: {yours}. Theirs: {theirs}. Starting would desync at once.</source>
        <translation type="unfinished">自分: {yours}。相手: {theirs}。開始するとすぐに同期ずれが起きます。</translation>
    </message>
    <message>
        <source>{name} has a different file with the same name.</source>
        <translation type="unfinished">{name}さんは同じ名前の別のファイルを持っています。</translation>
    </message>
    <message>
        <source>{name} has a different set with the same name.</source>
        <translation type="unfinished">{name}さんは同じ名前の別のセットを持っています。</translation>
    </message>
    <message>
        <source>{name} uses another client that cannot be checked automatically, or has told no ROM. Compare this in chat: {line}.</source>
        <translation type="unfinished">{name}さんは自動確認できない別のクライアントを使っているか、ROMを伝えていません。チャットでこの行を比べてください: {line}。</translation>
    </message>
    <message>
        <source>{name}: {line}</source>
        <translation type="unfinished">{name}: {line}</translation>
    </message>
    <message>
        <source>{n} games are open, but you have none of them in your library.</source>
        <translation type="unfinished">{n}本のゲームが開かれていますが、自分のライブラリには1本もありません。</translation>
    </message>
    <message>
        <source>{{name}} has a different ROM: CRC {crc}, {size} bytes.</source>
        <translation type="unfinished">{{name}}さんのROMは違います: CRC {crc}、{size}バイト。</translation>
    </message>
    <message>
        <source>{{name}} has the same ROM (CRC {crc}).</source>
        <translation type="unfinished">{{name}}さんのROMは同じです(CRC {crc})。</translation>
    </message>
</context>
<context>
    <name>room</name>
    <message>
        <source>A practice, or a server on a computer without a network, is on this computer only. Host a game or join a server.</source>
        <translation type="unfinished">練習や、ネットワークのないPC上のサーバーは、このPCの中だけのものです。ゲームをホストするか、サーバーに参加してください。</translation>
    </message>
    <message>
        <source>Agree on LAN.</source>
        <translation type="unfinished">LANに合わせてください。</translation>
    </message>
    <message>
        <source>Agree on one.</source>
        <translation type="unfinished">どれかに合わせてください。</translation>
    </message>
    <message>
        <source>Different connection types.</source>
        <translation type="unfinished">接続タイプが違います。</translation>
    </message>
    <message>
        <source>Different connection types: {list}.</source>
        <translation type="unfinished">接続タイプが違います: {list}。</translation>
    </message>
    <message>
        <source>Different emulators in the room.</source>
        <translation type="unfinished">部屋のエミュレーターが違います。</translation>
    </message>
    <message>
        <source>Different emulators in the room: {list}.</source>
        <translation type="unfinished">部屋のエミュレーターが違います: {list}。</translation>
    </message>
    <message>
        <source>Everybody is ready. Go!</source>
        <translation type="unfinished">全員の準備ができました。スタートです。</translation>
    </message>
    <message>
        <source>Friends cannot join here.</source>
        <translation type="unfinished">フレンドはここに参加できません。</translation>
    </message>
    <message>
        <source>Invitation copied.</source>
        <translation type="unfinished">招待をコピーしました。</translation>
    </message>
    <message>
        <source>It does not say whose.</source>
        <translation type="unfinished">誰のものかは伝えられていません。</translation>
    </message>
    <message>
        <source>It has this computer&apos;s address in your network; friends elsewhere cannot reach it.</source>
        <translation type="unfinished">ネットワーク内でのこのPCのアドレスが入っています。外にいるフレンドは接続できません。</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">別のゲームに参加するか、ホストに理由を聞いてください。</translation>
    </message>
    <message>
        <source>Join or create a game first</source>
        <translation type="unfinished">先にゲームに参加するか、ゲームを作成してください</translation>
    </message>
    <message>
        <source>Only the host can let you back in.</source>
        <translation type="unfinished">もう一度入れるようにできるのはホストだけです。</translation>
    </message>
    <message>
        <source>Others still play.</source>
        <translation type="unfinished">ほかの人がまだプレイしています。</translation>
    </message>
    <message>
        <source>Paste it where your friends read it.</source>
        <translation type="unfinished">フレンドが見る場所に貼り付けてください。</translation>
    </message>
    <message>
        <source>Players with old clients may lose the connection.</source>
        <translation type="unfinished">古いクライアントのプレイヤーは切断されることがあります。</translation>
    </message>
    <message>
        <source>Send the invite, or get told when somebody joins.</source>
        <translation type="unfinished">招待を送るか、誰かが来たときの通知を受け取ってください。</translation>
    </message>
    <message>
        <source>Starting… waiting for {m} players to load.</source>
        <translation type="unfinished">開始中… {m}人の読み込みを待っています。</translation>
    </message>
    <message>
        <source>The emulators exchange data in the chat (lines: {n}).</source>
        <translation type="unfinished">エミュレーターがチャットでデータをやり取りしています({n}行)。</translation>
    </message>
    <message>
        <source>The game starts in {emulator}. Go to its window.</source>
        <translation type="unfinished">ゲームは{emulator}で始まります。そのウィンドウに移ってください。</translation>
    </message>
    <message>
        <source>The game starts.</source>
        <translation type="unfinished">ゲームが始まります。</translation>
    </message>
    <message>
        <source>The game starts. Its window opens now.</source>
        <translation type="unfinished">ゲームが始まります。ウィンドウが開きます。</translation>
    </message>
    <message>
        <source>The host removed you from this game before.</source>
        <translation type="unfinished">以前、ホストにこのゲームから外されています。</translation>
    </message>
    <message>
        <source>The next game can start when everybody is out.</source>
        <translation type="unfinished">全員が抜けると次のゲームを始められます。</translation>
    </message>
    <message>
        <source>The server reports a desync.</source>
        <translation type="unfinished">サーバーが同期ずれを報告しました。</translation>
    </message>
    <message>
        <source>The server says: a player&apos;s packets come late.</source>
        <translation type="unfinished">サーバーより: プレイヤーのパケットが遅れています。</translation>
    </message>
    <message>
        <source>The server says: {who}&apos;s packets come late.</source>
        <translation type="unfinished">サーバーより: {who}のパケットが遅れています。</translation>
    </message>
    <message>
        <source>This game sends {size} bytes a frame for each player.</source>
        <translation type="unfinished">このゲームは、プレイヤー1人につき1フレームに{size}バイトを送ります。</translation>
    </message>
    <message>
        <source>This room needs the host&apos;s emulator.</source>
        <translation type="unfinished">この部屋ではホストと同じエミュレーターが必要です。</translation>
    </message>
    <message>
        <source>This room needs {wanted}.</source>
        <translation type="unfinished">この部屋では{wanted}が必要です。</translation>
    </message>
    <message>
        <source>Waiting for a second player.</source>
        <translation type="unfinished">2人目のプレイヤーを待っています。</translation>
    </message>
    <message>
        <source>You have {own}.</source>
        <translation type="unfinished">使用中: {own}。</translation>
    </message>
    <message>
        <source>You were removed from the game.</source>
        <translation type="unfinished">ゲームから外されました。</translation>
    </message>
    <message>
        <source>You will be told when somebody joins.</source>
        <translation type="unfinished">誰かが部屋に入ったらお知らせします。</translation>
    </message>
    <message>
        <source>slow, frames come late</source>
        <translation type="unfinished">重い、フレームが遅れています</translation>
    </message>
    <message>
        <source>slow, waiting for {who}</source>
        <translation type="unfinished">重い、{who}を待っています</translation>
    </message>
    <message>
        <source>the game in its window stands still</source>
        <translation type="unfinished">ウィンドウのゲームが止まっています</translation>
    </message>
    <message>
        <source>your emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>{host} removed you from the game.</source>
        <translation type="unfinished">{host}さんにゲームから外されました。</translation>
    </message>
    <message>
        <source>{name} entered the room.</source>
        <translation type="unfinished">{name}さんが部屋に入りました。</translation>
    </message>
    <message>
        <source>{name} has joined your room.</source>
        <translation type="unfinished">{name}さんが部屋に入りました。</translation>
    </message>
    <message>
        <source>{name} left the game.</source>
        <translation type="unfinished">{name}さんがゲームを抜けました。</translation>
    </message>
    <message>
        <source>{name} left the room.</source>
        <translation type="unfinished">{name}さんが部屋を出ました。</translation>
    </message>
    <message>
        <source>{name} still plays.</source>
        <translation type="unfinished">{name}がまだプレイしています。</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>An emulator could not attach.</source>
        <translation type="unfinished">エミュレーターがつながりませんでした。</translation>
    </message>
    <message>
        <source>Another one is attached already, or it was made for another version of this client.</source>
        <translation type="unfinished">別のエミュレーターがすでにつながっているか、別のバージョンのクライアント用に作られています。</translation>
    </message>
    <message>
        <source>Ask the others whether their game opened.</source>
        <translation type="unfinished">ほかの人に、ゲームが開いたか聞いてみてください。</translation>
    </message>
    <message>
        <source>Check the connection, then start the game again.</source>
        <translation type="unfinished">接続を確認してから、もう一度ゲームを開始してください。</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished">つづりを確認してください。</translation>
    </message>
    <message>
        <source>Choose another port or another address.</source>
        <translation type="unfinished">別のポートか別のアドレスを選んでください。</translation>
    </message>
    <message>
        <source>Connect again to play on.</source>
        <translation type="unfinished">続けるには、もう一度接続してください。</translation>
    </message>
    <message>
        <source>It closed or broke off. What is known about it is below.</source>
        <translation type="unfinished">閉じたか、通信が切れました。わかっていることは下のとおりです。</translation>
    </message>
    <message>
        <source>It gave no reason. Try again in a moment.</source>
        <translation type="unfinished">理由は伝えられていません。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Its host left, or the server closed it.</source>
        <translation type="unfinished">ホストが退出したか、サーバーが閉じました。</translation>
    </message>
    <message>
        <source>Its host left. Join another game or create one.</source>
        <translation type="unfinished">ホストが退出しました。別のゲームに参加するか、新しく作成してください。</translation>
    </message>
    <message>
        <source>Its own words are below. Change what it asks for.</source>
        <translation type="unfinished">プログラムのメッセージは下のとおりです。求められている点を変更してください。</translation>
    </message>
    <message>
        <source>Join another game, or ask the host why.</source>
        <translation type="unfinished">別のゲームに参加するか、ホストに理由を聞いてください。</translation>
    </message>
    <message>
        <source>Not everybody got ready in time.</source>
        <translation type="unfinished">時間内に全員の準備ができませんでした。</translation>
    </message>
    <message>
        <source>Nothing has come from the server for {seconds} seconds.</source>
        <translation type="unfinished">サーバーから{seconds}秒間何も届いていません。</translation>
    </message>
    <message>
        <source>Set up the controllers before you start.</source>
        <translation type="unfinished">開始する前にコントローラーを設定してください。</translation>
    </message>
    <message>
        <source>Start again, or try another server.</source>
        <translation type="unfinished">もう一度開始するか、別のサーバーを試してください。</translation>
    </message>
    <message>
        <source>Start the game again.</source>
        <translation type="unfinished">もう一度ゲームを開始してください。</translation>
    </message>
    <message>
        <source>The connection did not come about.</source>
        <translation type="unfinished">接続できませんでした。</translation>
    </message>
    <message>
        <source>The emulator changed its controllers during the game.</source>
        <translation type="unfinished">ゲーム中にエミュレーターのコントローラー設定が変わりました。</translation>
    </message>
    <message>
        <source>The game did not start.</source>
        <translation type="unfinished">ゲームは開始されませんでした。</translation>
    </message>
    <message>
        <source>The game ended because of the emulator.</source>
        <translation type="unfinished">エミュレーターが原因でゲームが終わりました。</translation>
    </message>
    <message>
        <source>The game is over because its room was closed.</source>
        <translation type="unfinished">部屋が閉じられたため、ゲームは終わりました。</translation>
    </message>
    <message>
        <source>The game is over because the session ended.</source>
        <translation type="unfinished">セッションが終わったため、ゲームは終わりました。</translation>
    </message>
    <message>
        <source>The game is over for you: you were removed.</source>
        <translation type="unfinished">外されたため、ゲームは終わりました。</translation>
    </message>
    <message>
        <source>The game waits and goes on when it answers. You can also leave.</source>
        <translation type="unfinished">ゲームは待機し、応答があれば再開します。抜けることもできます。</translation>
    </message>
    <message>
        <source>The host or the server did that.</source>
        <translation type="unfinished">ホストまたはサーバーによるものです。</translation>
    </message>
    <message>
        <source>The host removed you from “{game}”.</source>
        <translation type="unfinished">ホストに「{game}」から外されました。</translation>
    </message>
    <message>
        <source>The room “{game}” was closed.</source>
        <translation type="unfinished">部屋「{game}」は閉じられました。</translation>
    </message>
    <message>
        <source>The server and this client lost step.</source>
        <translation type="unfinished">サーバーとこのクライアントの進行がずれました。</translation>
    </message>
    <message>
        <source>The server closed it. You can create another one.</source>
        <translation type="unfinished">サーバーが閉じました。新しく作成できます。</translation>
    </message>
    <message>
        <source>The server could not be started here.</source>
        <translation type="unfinished">ここではサーバーを起動できませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer. Try again in a moment.</source>
        <translation type="unfinished">サーバーが応答しませんでした。しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>The server did not do what you asked for.</source>
        <translation type="unfinished">サーバーが要求に応じませんでした。</translation>
    </message>
    <message>
        <source>The server fell silent; the game was given up.</source>
        <translation type="unfinished">サーバーからの通信が途絶え、ゲームを終了しました。</translation>
    </message>
    <message>
        <source>The server sent data that does not fit the game.</source>
        <translation type="unfinished">サーバーからゲームに合わないデータが届きました。</translation>
    </message>
    <message>
        <source>The server took you out of the game.</source>
        <translation type="unfinished">サーバーによってゲームから外されました。</translation>
    </message>
    <message>
        <source>There is no address for this server&apos;s name.</source>
        <translation type="unfinished">このサーバー名のアドレスが見つかりません。</translation>
    </message>
    <message>
        <source>This is not possible at the moment.</source>
        <translation type="unfinished">今はできません。</translation>
    </message>
    <message>
        <source>Too much was lost on the way; the game ended.</source>
        <translation type="unfinished">通信の欠落が多すぎたため、ゲームが終わりました。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation type="unfinished">しばらくしてからもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again, or choose another server.</source>
        <translation type="unfinished">もう一度試すか、別のサーバーを選んでください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation type="unfinished">少し待ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You are still in the room and can play again.</source>
        <translation type="unfinished">部屋には残っています。もう一度プレイできます。</translation>
    </message>
    <message>
        <source>You could not enter the room.</source>
        <translation type="unfinished">部屋に入れませんでした。</translation>
    </message>
    <message>
        <source>You ended your game.</source>
        <translation type="unfinished">自分のゲームを終了しました。</translation>
    </message>
    <message>
        <source>Your game was not created.</source>
        <translation type="unfinished">ゲームは作成されませんでした。</translation>
    </message>
    <message>
        <source>{frames} frames ({time}), {stalls} stalled.</source>
        <translation type="unfinished">{frames}フレーム({time})、停止{stalls}フレーム。</translation>
    </message>
</context>
<context>
    <name>servers</name>
    <message>
        <source>(UDP {port}, 1 adapter asked).</source>
        <translation type="unfinished">(UDP {port}、アダプター1個で確認)。</translation>
    </message>
    <message>
        <source>(UDP {port}, {n} adapters asked).</source>
        <translation type="unfinished">(UDP {port}、アダプター{n}個で確認)。</translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished">1フレーム</translation>
    </message>
    <message>
        <source>1 is hidden by your filters.</source>
        <translation type="unfinished">フィルターで1件が非表示です。</translation>
    </message>
    <message>
        <source>1 waiting game</source>
        <translation type="unfinished">待機中のゲーム1件</translation>
    </message>
    <message>
        <source>2 hours ago</source>
        <translation type="unfinished">2時間前</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation type="unfinished">&lt; 1 %</translation>
    </message>
    <message>
        <source>Asked 1 list.</source>
        <translation type="unfinished">リスト1件に問い合わせ済み。</translation>
    </message>
    <message>
        <source>Asked {n} lists.</source>
        <translation type="unfinished">リスト{n}件に問い合わせ済み。</translation>
    </message>
    <message>
        <source>Asking your local network…</source>
        <translation type="unfinished">ローカルネットワークに問い合わせ中…</translation>
    </message>
    <message>
        <source>Connect to a server and open one – others see it at once.</source>
        <translation type="unfinished">サーバーに接続して部屋を開くと、すぐに全員に表示されます。</translation>
    </message>
    <message>
        <source>It does not answer; you can still try to connect.</source>
        <translation type="unfinished">応答しませんが、接続を試すことはできます。</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation type="unfinished">サーバーを探しています…</translation>
    </message>
    <message>
        <source>Meet me on {server}: {link} – other clients: server {address}</source>
        <translation type="unfinished">{server}で会いましょう: {link} – ほかのクライアント: サーバー {address}</translation>
    </message>
    <message>
        <source>No favourites yet.</source>
        <translation type="unfinished">お気に入りはまだありません。</translation>
    </message>
    <message>
        <source>No games are waiting right now.</source>
        <translation type="unfinished">今は待機中のゲームがありません。</translation>
    </message>
    <message>
        <source>No history yet.</source>
        <translation type="unfinished">履歴はまだありません。</translation>
    </message>
    <message>
        <source>No server list reachable.</source>
        <translation type="unfinished">サーバーリストに接続できません。</translation>
    </message>
    <message>
        <source>No server list was asked. Ask them, or paste an address.</source>
        <translation type="unfinished">サーバーリストに問い合わせていません。問い合わせるか、アドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>No server matches.</source>
        <translation type="unfinished">一致するサーバーがありません。</translation>
    </message>
    <message>
        <source>No server on your local network</source>
        <translation type="unfinished">ローカルネットワークにサーバーがありません</translation>
    </message>
    <message>
        <source>No servers here yet.</source>
        <translation type="unfinished">サーバーはまだありません。</translation>
    </message>
    <message>
        <source>No waiting game matches.</source>
        <translation type="unfinished">一致する待機中のゲームがありません。</translation>
    </message>
    <message>
        <source>Press Ctrl+D on a server to keep it here.</source>
        <translation type="unfinished">サーバーを選んでCtrl+Dを押すと、ここに残ります。</translation>
    </message>
    <message>
        <source>Servers on this network answer within two seconds.</source>
        <translation type="unfinished">このネットワークのサーバーは2秒以内に応答します。</translation>
    </message>
    <message>
        <source>Servers that you connect to are kept here.</source>
        <translation type="unfinished">接続したサーバーがここに残ります。</translation>
    </message>
    <message>
        <source>Showing the list from {age}.</source>
        <translation type="unfinished">{age}のリストを表示しています。</translation>
    </message>
    <message>
        <source>The server lists do not answer right now; servers themselves may still work.</source>
        <translation type="unfinished">サーバーリストは現在応答していません。サーバー自体は動いているかもしれません。</translation>
    </message>
    <message>
        <source>There is no address in this text.</source>
        <translation type="unfinished">このテキストにはアドレスがありません。</translation>
    </message>
    <message>
        <source>This happens: the public lists are run by volunteers. Paste an address from your community, or practise on your own computer meanwhile.</source>
        <translation type="unfinished">公開リストはボランティアが運営しているため、こういうこともあります。コミュニティで聞いたアドレスを貼り付けるか、その間このPCで練習してください。</translation>
    </message>
    <message>
        <source>Understood: an invitation to {what}</source>
        <translation type="unfinished">認識した内容: {what}への招待</translation>
    </message>
    <message>
        <source>Understood: server {address}</source>
        <translation type="unfinished">認識した内容: サーバー {address}</translation>
    </message>
    <message>
        <source>What is understood is shown here before anything is added.</source>
        <translation type="unfinished">追加する前に、認識した内容をここに表示します。</translation>
    </message>
    <message>
        <source>Your line: measuring…</source>
        <translation type="unfinished">自分の回線: 測定中…</translation>
    </message>
    <message>
        <source>Your line: not measured yet</source>
        <translation type="unfinished">自分の回線: 未測定</translation>
    </message>
    <message>
        <source>Your line: {numbers} → {frames} ({ms} ms)</source>
        <translation type="unfinished">自分の回線: {numbers} → {frames}({ms} ms)</translation>
    </message>
    <message>
        <source>added by me</source>
        <translation type="unfinished">自分で追加</translation>
    </message>
    <message>
        <source>asking the lists…</source>
        <translation type="unfinished">リストに問い合わせ中…</translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished">普通</translation>
    </message>
    <message>
        <source>favourite</source>
        <translation type="unfinished">お気に入り</translation>
    </message>
    <message>
        <source>favourites always stay</source>
        <translation type="unfinished">お気に入りは常に残ります</translation>
    </message>
    <message>
        <source>from {source}</source>
        <translation type="unfinished">情報元: {source}</translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished">良い</translation>
    </message>
    <message>
        <source>jitter {ms} ms</source>
        <translation type="unfinished">ジッター {ms} ms</translation>
    </message>
    <message>
        <source>jitter {n} milliseconds</source>
        <translation type="unfinished">ジッター{n}ミリ秒</translation>
    </message>
    <message>
        <source>list {age} old</source>
        <translation type="unfinished">リストは{age}前のもの</translation>
    </message>
    <message>
        <source>loss {loss}</source>
        <translation type="unfinished">ロス {loss}</translation>
    </message>
    <message>
        <source>loss {n}</source>
        <translation type="unfinished">ロス {n}</translation>
    </message>
    <message>
        <source>measuring…</source>
        <translation type="unfinished">測定中…</translation>
    </message>
    <message>
        <source>median {ms} ms</source>
        <translation type="unfinished">中央値 {ms} ms</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished">応答なし</translation>
    </message>
    <message>
        <source>no list now</source>
        <translation type="unfinished">現在リストになし</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation type="unfinished">ロスなし</translation>
    </message>
    <message>
        <source>not favourite</source>
        <translation type="unfinished">お気に入りではない</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">未測定</translation>
    </message>
    <message>
        <source>place not known</source>
        <translation type="unfinished">地域不明</translation>
    </message>
    <message>
        <source>poor</source>
        <translation type="unfinished">悪い</translation>
    </message>
    <message>
        <source>probably {frames}</source>
        <translation type="unfinished">おそらく{frames}</translation>
    </message>
    <message>
        <source>software not known</source>
        <translation type="unfinished">ソフト不明</translation>
    </message>
    <message>
        <source>this network</source>
        <translation type="unfinished">このネットワーク</translation>
    </message>
    <message>
        <source>users not known</source>
        <translation type="unfinished">ユーザー数不明</translation>
    </message>
    <message>
        <source>waiting games not known</source>
        <translation type="unfinished">待機中のゲーム不明</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation type="unfinished">{owner}さんの部屋</translation>
    </message>
    <message>
        <source>{game} with {owner}, on {server}</source>
        <translation type="unfinished">{game}、{owner}さんの部屋、{server}</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished">{n} %</translation>
    </message>
    <message>
        <source>{n} are hidden by your filters.</source>
        <translation type="unfinished">フィルターで{n}件が非表示です。</translation>
    </message>
    <message>
        <source>{n} f</source>
        <translation type="unfinished">{n} f</translation>
    </message>
    <message>
        <source>{n} frames</source>
        <translation type="unfinished">{n}フレーム</translation>
    </message>
    <message>
        <source>{n} hidden by filters</source>
        <translation type="unfinished">フィルターで{n}件非表示</translation>
    </message>
    <message>
        <source>{n} milliseconds, {word}</source>
        <translation type="unfinished">{n}ミリ秒、{word}</translation>
    </message>
    <message>
        <source>{n} of {all} lists answered</source>
        <translation type="unfinished">リスト {n}/{all}件が応答</translation>
    </message>
    <message>
        <source>{n} of {all} servers shown</source>
        <translation type="unfinished">サーバー {n}/{all}件を表示</translation>
    </message>
    <message>
        <source>{n} of {all} waiting games shown</source>
        <translation type="unfinished">待機中のゲーム {n}/{all}件を表示</translation>
    </message>
    <message>
        <source>{n} of {most} users</source>
        <translation type="unfinished">ユーザー {n}/{most}人</translation>
    </message>
    <message>
        <source>{n} users</source>
        <translation type="unfinished">{n}人</translation>
    </message>
    <message>
        <source>{n} waiting games</source>
        <translation type="unfinished">待機中のゲーム{n}件</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source> %</source>
        <translation type="unfinished"> %</translation>
    </message>
    <message>
        <source> ms</source>
        <translation type="unfinished"> ms</translation>
    </message>
    <message>
        <source>116 ms need 7 frames; above is poor.</source>
        <translation type="unfinished">116 msには7フレーム必要です。これを超えると「悪い」です。</translation>
    </message>
    <message>
        <source>66 ms need 4 frames of delay on LAN.</source>
        <translation type="unfinished">66 msにはLANで4フレームの遅延が必要です。</translation>
    </message>
    <message>
        <source>A friend comes to the server or opens a game.</source>
        <translation type="unfinished">フレンドがサーバーに来たとき、ゲームを開いたとき。</translation>
    </message>
    <message>
        <source>A line in the lobby&apos;s chat for each.</source>
        <translation type="unfinished">1人ごとにロビーチャットへ1行表示します。</translation>
    </message>
    <message>
        <source>A private message, or your name in the chat.</source>
        <translation type="unfinished">個人メッセージ、またはチャットに自分の名前が出たとき。</translation>
    </message>
    <message>
        <source>A short sound with a notice.</source>
        <translation type="unfinished">通知と一緒に短い音を鳴らします。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished">詳細設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished">外観</translation>
    </message>
    <message>
        <source>Ask the lists that come with the program.</source>
        <translation type="unfinished">プログラムに付属のリストに問い合わせます。</translation>
    </message>
    <message>
        <source>Ask who lags without a question</source>
        <translation type="unfinished">確認せずに遅延の原因を聞く</translation>
    </message>
    <message>
        <source>Asking sends a chat command that everybody in the room can see.</source>
        <translation type="unfinished">サーバーに聞くと、部屋の全員に見えるチャットコマンドが送信されます。</translation>
    </message>
    <message>
        <source>Asks {host} once a day, never near a game, and only tells you. Nothing is downloaded.</source>
        <translation type="unfinished">1日1回{host}に問い合わせて、お知らせするだけです。ゲーム中やその直前には行いません。ダウンロードもしません。</translation>
    </message>
    <message>
        <source>Changes when the program starts again.</source>
        <translation type="unfinished">次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation type="unfinished">アップデートを確認</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished">ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished">コンパクト</translation>
    </message>
    <message>
        <source>Compact shows servers, lobby and room on one screen.</source>
        <translation type="unfinished">コンパクトでは、サーバー、ロビー、部屋を1画面に表示します。</translation>
    </message>
    <message>
        <source>Compares your game with those of the others once a second, by short chat lines. Needs an emulator that can do it.</source>
        <translation type="unfinished">毎秒1回、短いチャット行で自分のゲームをほかの人と比較します。対応したエミュレーターが必要です。</translation>
    </message>
    <message>
        <source>Connection type</source>
        <translation type="unfinished">接続タイプ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">ダーク</translation>
    </message>
    <message>
        <source>Databases of known dumps</source>
        <translation type="unfinished">既知の吸い出しのデータベース</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation type="unfinished">既定: {value}。</translation>
    </message>
    <message>
        <source>Demo game</source>
        <translation type="unfinished">デモゲーム</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation type="unfinished">エミュレーター</translation>
    </message>
    <message>
        <source>Everybody who comes and goes</source>
        <translation type="unfinished">全員の出入り</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished">すべてが一緒に大きくなります。</translation>
    </message>
    <message>
        <source>Fair ping up to</source>
        <translation type="unfinished">「普通」のpingの上限</translation>
    </message>
    <message>
        <source>Flash in the task bar</source>
        <translation type="unfinished">タスクバーの点滅</translation>
    </message>
    <message>
        <source>Friends</source>
        <translation type="unfinished">フレンド</translation>
    </message>
    <message>
        <source>Game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>Good ping up to</source>
        <translation type="unfinished">「良い」pingの上限</translation>
    </message>
    <message>
        <source>Graphs are drawn once a second, and nothing glides.</source>
        <translation type="unfinished">グラフは1秒に1回描き、動きのある表示をなくします。</translation>
    </message>
    <message>
        <source>Hides addresses and private names, so that you can show your screen.</source>
        <translation type="unfinished">画面を見せられるように、アドレスと非公開の名前を隠します。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">ハイコントラスト</translation>
    </message>
    <message>
        <source>LAN is right almost always. Everybody in a game needs the same one.</source>
        <translation type="unfinished">ほとんどの場合LANが最適です。同じゲームの全員が同じタイプにする必要があります。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">言語</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished">レイアウト</translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished">ライブラリ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">ライト</translation>
    </message>
    <message>
        <source>Light, dark or high contrast.</source>
        <translation type="unfinished">ライト、ダーク、ハイコントラスト。</translation>
    </message>
    <message>
        <source>Messages for me</source>
        <translation type="unfinished">自分宛てのメッセージ</translation>
    </message>
    <message>
        <source>Messages of the system</source>
        <translation type="unfinished">システムのメッセージ</translation>
    </message>
    <message>
        <source>More server lists</source>
        <translation type="unfinished">サーバーリストの追加</translation>
    </message>
    <message>
        <source>Move the program to a folder of yours, then try again.</source>
        <translation type="unfinished">プログラムを自分のフォルダーに移してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">ネットワーク</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished">ニックネーム</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished">通知</translation>
    </message>
    <message>
        <source>One DAT file on each line.</source>
        <translation type="unfinished">1行に1つのDATファイル。</translation>
    </message>
    <message>
        <source>One folder on each line. Files in them are only read.</source>
        <translation type="unfinished">1行に1つのフォルダー。中のファイルは読み取るだけです。</translation>
    </message>
    <message>
        <source>One web address on each line.</source>
        <translation type="unfinished">1行に1つのウェブアドレス。</translation>
    </message>
    <message>
        <source>Port for hosting</source>
        <translation type="unfinished">ホスト用のポート</translation>
    </message>
    <message>
        <source>Post the ROM check</source>
        <translation type="unfinished">ROMチェックを送信</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished">プライバシー</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished">プロフィール</translation>
    </message>
    <message>
        <source>Public server lists</source>
        <translation type="unfinished">公開サーバーリスト</translation>
    </message>
    <message>
        <source>ROM folders</source>
        <translation type="unfinished">ROMフォルダー</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished">動きを減らす</translation>
    </message>
    <message>
        <source>Somebody joins my room</source>
        <translation type="unfinished">部屋に人が来たとき</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished">音</translation>
    </message>
    <message>
        <source>Streamer mode</source>
        <translation type="unfinished">配信者モード</translation>
    </message>
    <message>
        <source>Sync check</source>
        <translation type="unfinished">同期チェック</translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished">システム</translation>
    </message>
    <message>
        <source>Tells a room the CRC and size of your ROM, in a line of chat.</source>
        <translation type="unfinished">自分のROMのCRCとサイズを、チャットの1行で部屋に伝えます。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished">文字サイズ</translation>
    </message>
    <message>
        <source>The folder beside the program cannot be written.</source>
        <translation type="unfinished">プログラムの隣のフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>The game starts</source>
        <translation type="unfinished">ゲームの開始</translation>
    </message>
    <message>
        <source>This build does not know where its releases are, so it cannot ask.</source>
        <translation type="unfinished">このビルドは配布元がわからないため、問い合わせできません。</translation>
    </message>
    <message>
        <source>UDP. When it is taken, the next free one is used.</source>
        <translation type="unfinished">UDPです。使用中なら次の空きポートを使います。</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished">アップデート</translation>
    </message>
    <message>
        <source>What others see; used at your next login.</source>
        <translation type="unfinished">ほかの人に表示されます。次のログインから使います。</translation>
    </message>
    <message>
        <source>What your games open in; used at your next login.</source>
        <translation type="unfinished">ゲームを開くプログラムです。次のログインから使います。</translation>
    </message>
    <message>
        <source>When everybody is ready.</source>
        <translation type="unfinished">全員の準備ができたとき。</translation>
    </message>
    <message>
        <source>While a game runs, notices wait for its end.</source>
        <translation type="unfinished">ゲーム中の通知は、終わるまで待ちます。</translation>
    </message>
    <message>
        <source>While the window is not in front, where the system shows messages.</source>
        <translation type="unfinished">ウィンドウが前面にないとき、システムの通知として表示します。</translation>
    </message>
    <message>
        <source>While the window is not in front.</source>
        <translation type="unfinished">ウィンドウが前面にないとき。</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished">オフ</translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished">オン</translation>
    </message>
</context>
<context>
    <name>stalls</name>
    <message>
        <source>A packet was lost on your line – recovered</source>
        <translation type="unfinished">自分の回線でパケットロスがありました – 回復済み</translation>
    </message>
    <message>
        <source>Another player</source>
        <translation type="unfinished">ほかのプレイヤー</translation>
    </message>
    <message>
        <source>Another player is late again and again. Ask the server who it is.</source>
        <translation type="unfinished">ほかのプレイヤーが何度も遅れています。誰なのかサーバーに聞いてください。</translation>
    </message>
    <message>
        <source>Lost packet, recovered</source>
        <translation type="unfinished">パケットロス、回復済み</translation>
    </message>
    <message>
        <source>Not found out</source>
        <translation type="unfinished">原因不明</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number}({name})</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished">サーバー</translation>
    </message>
    <message>
        <source>The server falls silent again and again. Another one may do better.</source>
        <translation type="unfinished">サーバーの応答が何度も途絶えています。別のサーバーのほうがよいかもしれません。</translation>
    </message>
    <message>
        <source>The server recommends {frames} frames for {name}.</source>
        <translation type="unfinished">サーバーは{name}さんに{frames}フレームをすすめています。</translation>
    </message>
    <message>
        <source>Waiting for another player – {seconds} s. This server does not say who.</source>
        <translation type="unfinished">ほかのプレイヤーを待っています – {seconds}秒。このサーバーでは誰なのかわかりません。</translation>
    </message>
    <message>
        <source>Waiting for {player} – {seconds} s</source>
        <translation type="unfinished">{player}を待っています – {seconds}秒</translation>
    </message>
    <message>
        <source>Waiting – {seconds} s. Finding out why…</source>
        <translation type="unfinished">待っています – {seconds}秒。原因を調べています…</translation>
    </message>
    <message>
        <source>Your computer</source>
        <translation type="unfinished">自分のPC</translation>
    </message>
    <message>
        <source>Your computer is too slow again and again. Close other programs, or turn on the emulator&apos;s frame skip.</source>
        <translation type="unfinished">PCの処理が何度も追いついていません。ほかのプログラムを閉じるか、エミュレーターのフレームスキップをオンにしてください。</translation>
    </message>
    <message>
        <source>Your computer is too slow – {fps} of {full} frames. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">PCの処理が追いついていません – {full}中{fps}フレーム。ほかのプログラムを閉じるか、エミュレーターの映像設定を下げてください。</translation>
    </message>
    <message>
        <source>Your computer is too slow. Close other programs or lower the emulator&apos;s video settings.</source>
        <translation type="unfinished">PCの処理が追いついていません。ほかのプログラムを閉じるか、エミュレーターの映像設定を下げてください。</translation>
    </message>
    <message>
        <source>Your computer was too slow once.</source>
        <translation type="unfinished">PCの処理が1回間に合いませんでした。</translation>
    </message>
    <message>
        <source>Your computer was too slow {n} times.</source>
        <translation type="unfinished">PCの処理が{n}回間に合いませんでした。</translation>
    </message>
    <message>
        <source>Your connection is interrupted – {seconds} s. Checking…</source>
        <translation type="unfinished">自分の接続が途切れています – {seconds}秒。確認中…</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, 1 stall, {seconds} s – {parts}.</source>
        <translation type="unfinished">今回のゲーム: {minutes}分、停止1回、{seconds}秒 – {parts}。</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, no stalls.</source>
        <translation type="unfinished">今回のゲーム: {minutes}分、停止なし。</translation>
    </message>
    <message>
        <source>Your game: {minutes} min, {count} stalls, {seconds} s in all – {parts}.</source>
        <translation type="unfinished">今回のゲーム: {minutes}分、停止{count}回、合計{seconds}秒 – {parts}。</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">自分の回線</translation>
    </message>
    <message>
        <source>Your line breaks again and again. On Wi-Fi, try a cable first.</source>
        <translation type="unfinished">自分の回線が何度も途切れています。Wi-Fiの場合は、まず有線を試してください。</translation>
    </message>
    <message>
        <source>measured by this server</source>
        <translation type="unfinished">このサーバーの測定</translation>
    </message>
    <message>
        <source>{n} a known player</source>
        <translation type="unfinished">判明したプレイヤー{n}回</translation>
    </message>
    <message>
        <source>{n} another player</source>
        <translation type="unfinished">ほかのプレイヤー{n}回</translation>
    </message>
    <message>
        <source>{n} not found out</source>
        <translation type="unfinished">原因不明{n}回</translation>
    </message>
    <message>
        <source>{n} the server</source>
        <translation type="unfinished">サーバー{n}回</translation>
    </message>
    <message>
        <source>{n} yours (line)</source>
        <translation type="unfinished">自分(回線){n}回</translation>
    </message>
    <message>
        <source>{n} yours (lost packet)</source>
        <translation type="unfinished">自分(パケットロス){n}回</translation>
    </message>
    <message>
        <source>{player} is late again and again, now by {seconds} s. A longer delay for {player} may help.</source>
        <translation type="unfinished">{player}が何度も遅れています。今は{seconds}秒です。{player}の遅延を増やすとよくなるかもしれません。</translation>
    </message>
    <message>
        <source>{server} does not answer – {seconds} s. Your own line works.</source>
        <translation type="unfinished">{server}が応答しません – {seconds}秒。自分の回線は正常です。</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>1 thing to know before you start</source>
        <translation type="unfinished">開始前の確認事項が1件あります</translation>
    </message>
    <message>
        <source>Different ROM: {who}. The game would desync at once.</source>
        <translation type="unfinished">ROMが違います: {who}。すぐに同期ずれが起きます。</translation>
    </message>
    <message>
        <source>Different connection types: {who}. Agree on LAN.</source>
        <translation type="unfinished">接続タイプが違います: {who}。LANに合わせてください。</translation>
    </message>
    <message>
        <source>Different emulator: {who}. The games may drift apart.</source>
        <translation type="unfinished">エミュレーターが違います: {who}。ゲームがずれることがあります。</translation>
    </message>
    <message>
        <source>Ping above 150 ms: {who}. Everybody will feel it.</source>
        <translation type="unfinished">pingが150 msを超えています: {who}。全員に影響します。</translation>
    </message>
    <message>
        <source>ROM not checked: {who}. Compare it in the chat.</source>
        <translation type="unfinished">ROM未確認: {who}。チャットで比べてください。</translation>
    </message>
    <message>
        <source>You are alone in the room. Some servers do not start a game for one player.</source>
        <translation type="unfinished">部屋にいるのは自分だけです。1人ではゲームを開始しないサーバーもあります。</translation>
    </message>
    <message>
        <source>You do not have this game&apos;s file in your library.</source>
        <translation type="unfinished">このゲームのファイルがライブラリにありません。</translation>
    </message>
    <message>
        <source>You have several files of this game and have chosen none.</source>
        <translation type="unfinished">このゲームのファイルが複数あり、まだ選ばれていません。</translation>
    </message>
    <message>
        <source>Your arcade set does not run as it is.</source>
        <translation type="unfinished">自分のアーケードセットはこのままでは動きません。</translation>
    </message>
    <message>
        <source>{n} things to know before you start</source>
        <translation type="unfinished">開始前の確認事項が{n}件あります</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Round trips in the game</source>
        <translation type="unfinished">ゲーム内の往復時間</translation>
    </message>
    <message>
        <source>Your line</source>
        <translation type="unfinished">自分の回線</translation>
    </message>
    <message>
        <source>Your server: port {port}, users {users}</source>
        <translation type="unfinished">自分のサーバー: ポート {port}、ユーザー {users}</translation>
    </message>
    <message>
        <source>attached</source>
        <translation type="unfinished">接続済み</translation>
    </message>
    <message>
        <source>closed, opens with a game</source>
        <translation type="unfinished">閉じています。ゲームと一緒に開きます</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation type="unfinished">部屋にいます</translation>
    </message>
    <message>
        <source>in the lobby</source>
        <translation type="unfinished">ロビーにいます</translation>
    </message>
    <message>
        <source>leaving</source>
        <translation type="unfinished">切断中</translation>
    </message>
    <message>
        <source>logging in</source>
        <translation type="unfinished">ログイン中</translation>
    </message>
    <message>
        <source>not attached</source>
        <translation type="unfinished">未接続</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished">開いています…</translation>
    </message>
    <message>
        <source>playing</source>
        <translation type="unfinished">プレイ中</translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished">準備完了</translation>
    </message>
    <message>
        <source>starting the game</source>
        <translation type="unfinished">ゲームを開始中</translation>
    </message>
</context>
<context>
    <name>streaming</name>
    <message>
        <source>Copied. Do not paste it where your viewers see it.</source>
        <translation type="unfinished">コピーしました。視聴者に見える場所には貼り付けないでください。</translation>
    </message>
    <message>
        <source>Streamer mode hides it in this window. Wherever you paste the text, and where your system lists what was copied, it can be read. Nothing is copied yet.</source>
        <translation type="unfinished">配信者モードで隠れるのは、このウィンドウの中だけです。貼り付けた先や、システムのクリップボード履歴では読めます。まだ何もコピーしていません。</translation>
    </message>
    <message>
        <source>Streamer mode is off.</source>
        <translation type="unfinished">配信者モードはオフです。</translation>
    </message>
    <message>
        <source>Streamer mode is on: addresses and private names are hidden.</source>
        <translation type="unfinished">配信者モードはオンです。アドレスと非公開の名前を隠します。</translation>
    </message>
    <message>
        <source>This text has the address of a server in it.</source>
        <translation type="unfinished">このテキストにはサーバーのアドレスが含まれています。</translation>
    </message>
    <message>
        <source>address hidden</source>
        <translation type="unfinished">アドレス非表示</translation>
    </message>
    <message>
        <source>link hidden</source>
        <translation type="unfinished">リンク非表示</translation>
    </message>
    <message>
        <source>mail address hidden</source>
        <translation type="unfinished">メールアドレス非表示</translation>
    </message>
</context>
<context>
    <name>sync</name>
    <message>
        <source>About once a second the states of all players’ games are compared.</source>
        <translation type="unfinished">毎秒約1回、全プレイヤーのゲームの状態を比較しています。</translation>
    </message>
    <message>
        <source>Compare save memory, cheats and the emulator’s version first.</source>
        <translation type="unfinished">まずセーブデータ、チート、エミュレーターのバージョンを比べてください。</translation>
    </message>
    <message>
        <source>It cannot be told whose game is different.</source>
        <translation type="unfinished">誰のゲームが違うのかはわかりません。</translation>
    </message>
    <message>
        <source>Nothing proves it so far.</source>
        <translation type="unfinished">今のところ証拠はありません。</translation>
    </message>
    <message>
        <source>Out of sync since frame {frame}.</source>
        <translation type="unfinished">フレーム{frame}から同期ずれが起きています。</translation>
    </message>
    <message>
        <source>P{number}</source>
        <translation type="unfinished">P{number}</translation>
    </message>
    <message>
        <source>P{number} ({name})</source>
        <translation type="unfinished">P{number}({name})</translation>
    </message>
    <message>
        <source>So early it is the ROM in most cases: compare it first.</source>
        <translation type="unfinished">これほど早い場合は、ほとんどROMが原因です。まずROMを比較してください。</translation>
    </message>
    <message>
        <source>Sync check: not possible with this emulator</source>
        <translation type="unfinished">同期チェック: このエミュレーターではできません</translation>
    </message>
    <message>
        <source>Sync check: on, {heard} of {players}</source>
        <translation type="unfinished">同期チェック: オン、{players}人中{heard}人</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tell no state)</source>
        <translation type="unfinished">同期チェック: {players}人中{heard}人({who}は状態を送っていません)</translation>
    </message>
    <message>
        <source>Sync check: {heard} of {players} ({who} tells no state)</source>
        <translation type="unfinished">同期チェック: {players}人中{heard}人({who}は状態を送っていません)</translation>
    </message>
    <message>
        <source>The game starts again as soon as everybody has left it.</source>
        <translation type="unfinished">全員がゲームを抜けると、すぐに再開始します。</translation>
    </message>
    <message>
        <source>The games were equal up to frame {frame}.</source>
        <translation type="unfinished">フレーム{frame}までゲームは一致していました。</translation>
    </message>
    <message>
        <source>The host can start the game again when everybody has left it.</source>
        <translation type="unfinished">全員がゲームを抜けると、ホストがもう一度開始できます。</translation>
    </message>
    <message>
        <source>Then the ROM, the BIOS, and the network last.</source>
        <translation type="unfinished">次にROM、BIOS、最後にネットワークを確認してください。</translation>
    </message>
    <message>
        <source>Then the emulator’s version and settings, the BIOS, and the network last.</source>
        <translation type="unfinished">次にエミュレーターのバージョンと設定、BIOS、最後にネットワークを確認してください。</translation>
    </message>
    <message>
        <source>This emulator does not hand over the state of its game, so nothing can be compared.</source>
        <translation type="unfinished">このエミュレーターはゲームの状態を渡さないため、比較できません。</translation>
    </message>
    <message>
        <source>Who is named has told no state: another client, or this one with its sync check turned off.</source>
        <translation type="unfinished">名前の出た人からは状態が届いていません。別のクライアントか、同期チェックをオフにしています。</translation>
    </message>
    <message>
        <source>With two players it cannot be told whose game is different.</source>
        <translation type="unfinished">2人の場合、誰のゲームが違うのかはわかりません。</translation>
    </message>
    <message>
        <source>You marked a suspected desync at {time}.</source>
        <translation type="unfinished">{time}に同期ずれの疑いを記録しました。</translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished">自分</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation type="unfinished">{first}と{last}</translation>
    </message>
    <message>
        <source>{frame} ({time})</source>
        <translation type="unfinished">{frame}({time})</translation>
    </message>
    <message>
        <source>{name} suspects a desync at {time}.</source>
        <translation type="unfinished">{name}さんが{time}に同期ずれを疑っています。</translation>
    </message>
    <message>
        <source>{who} agree.</source>
        <translation type="unfinished">{who}は一致しています。</translation>
    </message>
    <message>
        <source>{who} are out of sync since frame {frame}.</source>
        <translation type="unfinished">フレーム{frame}から{who}が同期ずれを起こしています。</translation>
    </message>
    <message>
        <source>{who} is out of sync since frame {frame}.</source>
        <translation type="unfinished">フレーム{frame}から{who}が同期ずれを起こしています。</translation>
    </message>
</context>
<context>
    <name>title</name>
    <message>
        <source>{page} – {game}, 1 player – {server}</source>
        <translation type="unfinished">{page} – {game}、1人 – {server}</translation>
    </message>
    <message>
        <source>{page} – {game}, {n} players – {server}</source>
        <translation type="unfinished">{page} – {game}、{n}人 – {server}</translation>
    </message>
    <message>
        <source>{page} – {server}</source>
        <translation type="unfinished">{page} – {server}</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>Check again when you are in the lobby or on no server.</source>
        <translation type="unfinished">ロビーにいるとき、またはサーバーに接続していないときに、もう一度確認してください。</translation>
    </message>
    <message>
        <source>Checking for a newer version…</source>
        <translation type="unfinished">新しいバージョンを確認中…</translation>
    </message>
    <message>
        <source>Copy the page’s address, and open it yourself.</source>
        <translation type="unfinished">ページのアドレスをコピーして、自分で開いてください。</translation>
    </message>
    <message>
        <source>It came out on {date}; you have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">公開日は{date}、今のバージョンは{own}です。{host}のページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>It is not known whether there is a newer version.</source>
        <translation type="unfinished">新しいバージョンがあるかどうか、わかりません。</translation>
    </message>
    <message>
        <source>It is version {version}.</source>
        <translation type="unfinished">バージョンは{version}です。</translation>
    </message>
    <message>
        <source>Look for a newer version where you got the program from.</source>
        <translation type="unfinished">プログラムを入手した場所で、新しいバージョンを探してください。</translation>
    </message>
    <message>
        <source>No browser could be opened.</source>
        <translation type="unfinished">ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Not now: a game runs here, or may begin at any moment.</source>
        <translation type="unfinished">今は確認できません。ゲーム中か、いつ始まってもおかしくない状態です。</translation>
    </message>
    <message>
        <source>The name {host} was not found. Is this computer online?</source>
        <translation type="unfinished">{host}という名前が見つかりませんでした。このPCはオンラインですか？</translation>
    </message>
    <message>
        <source>This build does not know where its releases are.</source>
        <translation type="unfinished">このビルドは配布元がわかりません。</translation>
    </message>
    <message>
        <source>Version {version} is there.</source>
        <translation type="unfinished">バージョン{version}が出ています。</translation>
    </message>
    <message>
        <source>What {host} answered does not tell of a release. Try again later.</source>
        <translation type="unfinished">{host}からの応答に、公開されたバージョンの情報がありません。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>Who answered could not prove to be {host}, so nothing was asked. Is the clock of this computer right?</source>
        <translation type="unfinished">応答した相手が{host}だと証明されなかったため、何も問い合わせていません。このPCの時計は合っていますか？</translation>
    </message>
    <message>
        <source>You have the newest version.</source>
        <translation type="unfinished">最新のバージョンです。</translation>
    </message>
    <message>
        <source>You have {own}. Its page on {host} opens in your browser.</source>
        <translation type="unfinished">今のバージョンは{own}です。{host}のページがブラウザーで開きます。</translation>
    </message>
    <message>
        <source>{host} answered that it cannot tell. Try again later.</source>
        <translation type="unfinished">{host}から「答えられない」という応答がありました。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} did not answer in time. Try again later.</source>
        <translation type="unfinished">{host}が時間内に応答しませんでした。後でもう一度試してください。</translation>
    </message>
    <message>
        <source>{host} sees your address, as any web page does, and which version you have.</source>
        <translation type="unfinished">{host}には、ほかのウェブページと同じように自分のアドレスが見え、使っているバージョンもわかります。</translation>
    </message>
</context>
<context>
    <name>welcome</name>
    <message>
        <source>Invitation to {game} on {server}</source>
        <translation type="unfinished">{server}の{game}への招待</translation>
    </message>
    <message>
        <source>Server {server}</source>
        <translation type="unfinished">サーバー {server}</translation>
    </message>
    <message>
        <source>a game</source>
        <translation type="unfinished">ゲーム</translation>
    </message>
    <message>
        <source>✓ fine ({n} characters at most)</source>
        <translation type="unfinished">✓ 使えます({n}文字まで)</translation>
    </message>
</context>
</TS>
