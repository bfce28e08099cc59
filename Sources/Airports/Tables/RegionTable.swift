// swift-format-ignore-file
// Made by scripts/data/make-airports.py; see docs/licences.md.

/// Countries and states by folded name.
let regionTable = SortedLines(
  starts: "0000000F000O000j0010001N001a001t0028002J002o0037003Q003f0044004H004c004-005D005R005g005x006D006k006_007Y007l008G008R008g008v009A009J009e009t00A000Ab00BA00Bt00CG00Ch00D400DV00Do00E900E-00FL00Fm00G500GJ00Gc00Gx00H800HJ00HU00Hg00Hv00I700IO00Ij00Iv00J500JM00Jl00Jw00K500KH00Ka00Kz00LG00Lh00Lu00MN00Mq00N300NS00Nx00OM00Of00PE00PT00Pk00Qd00Qo00R400RF00Rb00S400SG00SX00Sm00Sz00TQ00Tf00Tw00UH00VC00Vj00W000WL00WV00Wg00Ws00X500XO00Xf00Xw00YD00YR00Yg00Yt00Z400ZH00Za00Zv00aF00ac00ax00bI00bj00c600cN00cq00d500dK00df00du00e900eQ00ek00et00fC00fS00fk00g100gE00gV00gm00h100hO00hd00hw00iF00iQ00id00iq00j300ji00jt00k500kK00kr00l000lB00lN00la00lv00mC00mL00my00nD00nm00o700oO00or00pA00pR00pg00q100qG00qV00qo00r500rI00rf00sM00sr00tC00tb00uA00un00vA00vR00vi00w100wE00wo00w_00xD00xO00xa00yH00ye00yz00zC00zb00zk00-700-a00_F00_U00_j00_x0109010N010c0119011U011j0126012j0130013J013W013h013w0145014G014b0158015p0160016h017M017Z017w018B018Q018r0194019L019y01AD01AY01At01Bg01Bz01CA01CP01Cd01DA01DV01Do01Dz01E901EJ01EW01Ez01FG01FZ01Fw01GP01Gu01H701HM01Hd01Hs01IF01IW01In01J401JV01J-01KR01Ks01L701LG01LX01Lq01M101MI01MT01Me01Mp01Mz01N901NK01Nf01Np01O801OS01On01P001PL01Q201QB01QQ01Qh01Qs01R201RE01RR01Rw01S501SF01SU01Sj01Sz01TC01TR01Tg01Tv01UA01UR01Uq01VP01Vg01Vx01WM01Wh01X201XP01Xk01YF01Ye01Yt01Z401ZJ01Zy01aQ01ab01am01ay01bF01ba01br01c601cL01cj01d501dR01dp01e901ea01em01ey01fZ01fs01gJ01g-01hn01i201iN01ie01j301jD01jO01jb01k201kH01kR01ks01l701lH01lW01lh01m701mU01mu01nD01nW01nx01o501oQ01on01p601pZ01q801qj01q-01rA01rM01rZ01ru01s901sS01si01sz01tC01tN01tc01tv01uE01uN01uW01uf01uy01vP01vd01w801wN01wk01x701xS01xj01xu01y401yL01yc01yz01z901zL01zX01zj01zu01-301-F01-R01-c01-x01_G01_Z01_j0204020b020y021J021g0223022F022T023G023U023n0246024N024h025A025R025q0269026W0277027S027n028Q028z029M029h02A402AP02Am02Av02B802BQ02Bd02Bs02C502CF02Cu02DK02Dt02EO02Ez02FW02G102GU02H102Hg02I902Im02Jf02Kk02LF02Lq02MN02Mo02NB02Nw02OL02Oa02Op02Ox02P402Px02QI02Qh02RY02SD02Sk02TH02Tc02U102UC02Ul02VQ02Vt02WG02Wf02Wy02XB02XY02Xh02Xq02Y502YE02YN02YX02Yw02ZF02Z-02aN02ac02ar02bA02bX02c002cK02cb02cq02d502dQ02dl02eM02el02f602fG02fO02fv02gI02gQ02gY02gh02gu02h102hM02hl02h-02iN02ie02iq02j002jO02jh02jw02kH02kS02kc02kn02ky02ld02mW02nD02nW02nv02o202oN02of02p002pI02pf02q402qK02qY02qn02rA02rV02ru02sM02sV02sn02t402tL02tc02tl02u002uG02uQ02uj02u-02vH02vg02vz02wE02wW02wp02x102xI02xd02x-02yD02yU02yf02yq02y_02zA02-502-W02-r02--02_V02_d0304030L030W030h030w031D031i032F032P032h032s0330033J034e034t035C035R035k035z036g037J037c037o037_038U038l0392039H039Q039Z039s03AH03AW03Al03A-03BT03C203CN03Cg03Cr03Dc03Dr03E403EL03Ea03En03E-03FL03Fm03GL03Gk03H603HH03I203IJ03IW03Ii03J203JT03Jg03KD03Kk03L103LE03LT03ME03MR03Mk03N103NM03Nh03O403Od03PO03Pl03QI03Qr03Ri03SH03Sw03TJ03Tn03UE03Ur03W203Wr03XO03Xc03Xn03Xw03Y203YC03YL03YV03Ye03Yo03Z103ZO03Zh03Zy03aF03aU03al03bG03bg03bs03c103cO03ca03c-03dL03dW03dj03dy03eL03ea03er03f003fO03fj03fu03g403gL03gX03gs03h903hO03hl03i603iK03iX03iw03j503jF03jQ03jx03k803kQ03kt03l203lD03lO03lj03lv03m503mJ03mi03mu03n403nF03nM03nn03o003oF03oa03or03p903pR03po03qD03qS03ql03qy03rD03rN03ra03rr03s203sd03tE03tX03tw03u303uE03uM03uU03uh03uu03v303va03vm03vz03w903wU03wc03wl03wv03xE03xb03xp03y403yN03yX03yh03ys03zT03zh03-203-S03-n03_203_M03_j040S040j040-041D041W041t042C042L042m043N04400449044O044X044g0453045I045f045s046D046W046k046u0472047A047Z047o0485048U048n048-049L049Y049p04A404AF04AR04Ad04Ao04Ax04BC04BX04Bm04By04C804CM04CZ04Cj04Cw04D904Di04EH04EU04Ep04F404FH04Fg04G504GK04GZ04Gq04HB04HU04Ht04I704Ie04Iv04J904JV04K804KV04Ks04LH04Lg04Lz04MS04Mt04N804NP04Nw04O304OD04ON04Oa04Ol04Ow04PJ04PZ04Ps04Q904Qc04Qp04R204RE04RX04Ry04S904SM04So04T504TD04Tc04T_04UM04Uf04V204VL04Vl04W404WO04Wf04XG04XV04Xi04Xu04YD04YN04Yg04Z104ZA04ZQ04Zk04Zu04a804aP04ak04b404bE04bV04br04c804cR04ce04c_04d904dS04dj04e104eK04el04fK04fv04gW04gz04hG04hX04hs04iN04j004jT04jq04k304kK04kT04ku04l904lS04ll04m204mL04ms04nN04ng04nx04oC04oX04oq04p304pW04px04qM04qn04r804rZ04s204sb04so04tD04tU04tj04u004uT04um04u_04vE04vX04vq04w304wC04wV04x404xR04y004yV04z404zb04zw04-504-O04-Z04-l04-y04_804_Y04_v0504050R050o0517051K051d051u052B052Q052v053H053W053h053s0545054E054R054k054v0552055E055N055i055r0562056J056o0570057F057m0580058E058R058u0596059O059o05AJ05Aa05BE05BU05CB05Cc05D305DI05Da05Dp05E305EJ05Eg05Eu05F705FP05Fq05G605Gf05Gw05HJ05Hl05I205IC05IR05Ii05Iz05J605JN05Jg05Jo05Jx05K905KJ05KW05Kj05Kx05LE05LZ05L-05ML05Mq05NL05Ns05O105O805OG05OO05OW05Og05Or05P605PP05PZ05Pk05Pv05QA05QT05Qo05R305Rk05Rz05SG05SW05Sg05Sr05T005TC05Tj05Tz05UC05UQ05Uf05Ux05VN05Vf05WC05WT05Ws05XJ05XY05Xr05Y505YM05Yc05Yz05ZB05ZT05Zl05aG05aY05bC05bU05bs05cJ05cc05cm05cx05dI05dd05du05e205eC05eN05eW05en05fa05fp05g205gJ05gY05gv05hC05hV05hg05hr05i105iG05it05j005j905jI05jf05jy05k505kQ05kt05lK05lU05lr05m805mR05mo05n105nG05nV05nm05n_05oM05oW05oi05ou05p505pK05pZ05po05qT05qi05qz05rE05rV05rm05s705sc05ss05t705tQ05tl05uA05uR05uo05v305vH05vS05vj05w605wG05wb05ww05xB05xQ05xh05xu05y505yO05yb05z605zL05ze05-205-T05-q05_105_F05_U05_z060U060n0618061H061W061l061-062H062V062j062x063A063V063q0649064I064X064g064x065E065V065u066F066e066_067M067r068S068n0694069j069-06AL06Ay06Bb06Bs06C706CU06D706DO06Df06Dw06EL06Eg06E_06FF06FU06Fj06Fx06G706GO06Gd06HE06Hx06IE06IV06Io06J106Jc06KT06Ki06Kx06L806LL06LW06Lr06M706MM06Mj06Ms06N806NR06Nb06Nw06OD06Oa06Ok06Oz06PS06Px06Q706QU06Qd06Ql06R406Rj06Ry06SH06SY06Sp06T406TJ06Tc06Tm06U906UO06Uf06V806VN06VW06Vj06W806WM06WV06W-06XN06Xk06Y906YU06Yv06Z706Ze06Z_06aI06aX06bK06bX06bm06c106cG06cT06ck06d306dI06db06dw06eL06eg06f306fM06ff06fs06g906gH06ga06gn06h406hR06hk06h_06i906iK06iZ06j606jR06jm06k306ko06l306lE06lO06mF06mQ06mc06mo06m-06nL06ng06np06oC06oM06oX06oi06or06o-06p706pH06pa06pv06qK06qd06qs06r906rO06rr06s806sP06sg06sr06t206tL06tg06ts06u206uF06uS06v306vG06vX06vs06wH06wc06wx06xC06xZ06y806yT06yy06zC06zd06-606-V06--06_X06_q0705070Y070r0716071P071g071z072W072t0734073L073a0740074D074R074y075L075c075t0760076H076a076w077F077b077y078I078W078k078_079I079p07AI07Al07B007BL07Bc07Bv07CI07Cf07Cw07DL07DX07Dk07D_07EB07EU07En07F407FF07FY07Fi07Fs07G207GE07GP07Gb07Gy07H907HH07HQ07HZ07Hq07IJ07Ia07It07JU07Jp07K607KX07K-07LF07Le07Lx07ME07MT07Mi07M_07NG07NT07Nk07O507OQ07Oh07O-07Pl07QI07Qd07Qw07RL07RU07Rf07Rq07SB07Si07Su07T507TQ07Tk07U007UD07Uf07Uw07V907VS07Vj07W207WD07WX07Ws07XV07Xq07YF07Yu07Z907ZO07Zd07Zo07Z-07aC07aQ07ad07a-07bL07bs07cR07cc07c_07dI07dR07dg07dx07e407eD07e-07fJ07fk07g507gM07gf07gw07hD07hU07hl07hw07i707iR07is07j007jB07jK07je07jt07kE07kS07kg07l507lc07lr07mC07mX07m-07nE07nT07o407oN07ou07pB07pT07pi07pz07qI07qb07qk07qt07r507rO07rv07sA07sZ07sl07sx07t607tP07ti07tu07u407uG07uf07v007vE07vS07vt07w507wK07wf07xC07xZ07y607yP07yg07zD07zO07zx07-707-O07-t07_E07_V07_w080N080a080o081B081K081T081k0823082I082X083C083X083q0843084O084j084-085F085Q085k0862086J086Y086t087C087T087o088F088s0897089c08AM08Az08BQ08C508CM08Ch08Cy08D708DI08Db08E208EP08Ec08E_08FG08FV08G408GD08GU08HR08Hk08Ht08I008I908II08IX08Is08JZ08Jq08K508KE08KT08Kq08L508LO08Lc08Lp08M808MS08Mj08N108NS08Nj08N-08OV08Os08PF08PU08Pp08Q208QL08Qr08R808RP08Rm08Rv08SA08SP08Sg08St08TC08TV08Ts08U508Ua08Us08V108VK08VZ08Vq08Wp08W-08XD08XL08XU08Xl08Xu08Y108YG08Yl08Yy08ZJ08Zq08a108aM08ai08a-08bf08bx08cB08cW08cv08dY08dn08eE08eh08fA08fV08gG08gt08hA08hf08iG08ip08jI08jt08kM08kt08l608lP08ls08mL08ms08nH08no08oH08p608pb08py08qT08r208rX08s408sh08t308tV08u608ur08wR08x008xs08yL08ys08zF08zc08zz08-P08-a08-l08-x08_508_H08_w090G090a090s0918091P091k0929092I092T092i092r0938093d093u094H094Y094m0953095K095T095c095r0966096L096i0973097K097Z097w098P098g098z099K099d09A609AX09B009BR09B-09C709CI09CV09Ce09Cx09DE09DT09Dm09Dw09EH09EO09EW09F109FE09FN09G409GE09GS09Gb09Go09HP09Hu09I509IQ09Il09J409JJ09Jm09K309KI09Kb09Kq09LR09Lf09M609ML09Mo09N309NI09Nb09Nw09O909OK09OZ09O-09PD09Pc09Pl09Q609QL09Qa09Qr09RE09RV09Rx09SB09SN09Sg09Sq09Sz09TG09Tb09Tv09U809Ub09Uq09V709VR09Vl09W509WR09We09Wz09X909XL09Xe09Y109YI09Yh09Yu09Z909ZS09Zl09a409aG09ac09bB09bW09bf09c209cC09cd09d209dJ09da09dl09dx09eE09eT09ei09ev09fI09fR09fZ09fo09gB09gc09gr09h409hV09i209iP09ie09iv09j809jV09jq09kJ09km09l709lM09lf09l-09mH09me09n509nF09nO09nk09o409oF09oQ09ox09pW09pt09qE09qR09qo09r709rM09ra09rm09s909si09sz09tC09tR09to09uB09uq09vL09vm09wX09ws09xB09y409yJ09yi09yz09zQ09zr09-G09-T09-s09_B09_Q09_f0A020A0V0A0u0A1J0A1S0A1j0A1s0A230A2M0A2f0A2q0A390A3Y0A3i0A3v0A4B0A4L0A4i0A5D0A5U0A5n0A6E0A6T0A6g0A6z0A7K0A7p0A8E0A8e0A8-0A9T0A9q0AAR0AAk0ABJ0ABa0ABu0AC80ACX0ACo0ADL0ADw0AEO0AEz0AFC0AFR0AG60AGO0AGh0AH70AHW0AI50AIY0AI-0AJH0AJq0AKA0AKY0AKr0ALI0ALi0AMP0AMo0AMz0ANJ0ANs0AO90AOI0AOV0AOy0APR0APy0AQN0AQu0ARZ0ASA0ASX0ASu0AT40ATL0ATc0AUB0AUO0AUf0AV00AVL0AVc0AVn0AVy0AWT0AWm0AX10AXI0AXU0AXj0AXt0AY60AYP0AYa0AYm0AYv0AZ30AZD0AZP0AZg0AZq0AZz0AaG0AaV0Aaq0Ab10AbG0Abn0Ab-0AcF0Aca0Acw0Ad90Adc0Adw0AeO0Aer0Afo0Agb0Ah80Ahb0AiE0Aib0Aj00AjF0AjV0Ak30AkS0Akt0AlI0Alk0AmB0Amk0Am_0AnF0AnU0An_0AoK0Aon0Ap40ApH0ApW0Apl0Apx0AqG0AqX0Aqo0Aqy0Ar50ArQ0Arj0As00AsH0Ask0AtZ0Atq0AuE0AuZ0Auu0AvD0Avm0AwC0Awa0AxH0Axn0Ay20Ayb0Ayu0Az90AzS0Azp0A-20A-G0A-n0A_O0A_s0B0B0B0R0B0g0B110B1c0B2H0B300B3V0B3u0B4A0B4Z0B4y0B5C0B5Z0B5x0B6I0B6g0B7D0B7Y0B7x0B8M0B8o0B950B9O0B9j0BA00BAJ0BAy0BBJ0BBg0BBw0BCB0BCO0BCh0BD80BDP0BDY0BEB0BET0BEf0BEq0BF40BFI0BFT0BFc0BFr0BG20BGJ0BGU0BGj0BGt0BH10BHC0BHV0BHu0BI60BIG0BIV0BIo0BJ00BJE0BJR0BJy0BKF0BKY0BKl0BL40BLP0BLg0BMD0BMS0BMl0BN60BNN0BNi0BO10BOG0BOZ0BOq0BPL0BPi0BPy0BQC0BQR0BQk0BQ_0BRI0BRU0BRn0BS00BSD0BSQ0BSc0BSp0BT20BTH0BTo0BU20BUR0BUa0BUr0BVc0BVr0BV-0BWD0BWR0BWd0BWq0BX00BXC0BXO0BXb0BXw0BY90BYc0BZ30BZK0BZp0BaO0Baf0Bay0BbJ0Bc00BcH0BcS0Bcd0Bcu0Bd90Bdj0BeE0BeZ0Beq0Bf70Bfc0Bfm0Bg10BgS0Bgj0Bh50BhY0Bho0BiF0Bib0Biw0BjD0Bji0Bk50Bke0Bl70Bli0BmB0BmQ0Bmx0BnS0Bnx0BoM0Bob0Bp60Bpb0Bp-0Bqd0BrS0Brn0BsK0Bsx0Bta0BuB0Buw0BvZ0Bwq0BxP0Bxy0ByX0Byu0Bz20BzB0BzM0Bzt0B-40B-L0B-i0B-z0B_A0B_V0B_n0C070C0J0C0W0C0p0C180C1U0C1u0C2H0C2o0C3D0C3S0C3r0C4M0C4j0C4-0C5r0C680C6W0C6t0C7E0C7X0C7u0C850C8U0C8h0C8u0C910C9I0C9R0C9h0C9t0CA30CAD0CAM0CAl0CAu0CB20CBB0CBY0CC10CCS0CCh0CCs0CD20CDT0CDo0CEB0CEL0CEX0CEh0CEw0CFB0CFK0CFT0CFd0CFu0CGB0CGS0CGh0CG-0CHD0CHc0CHr0CI50CIS0CIj0CIy0CJD0CJR0CJi0CJv0CKM0CKg0CKu0CL70CLO0CLp0CMC0CMd0CMu0CNH0CNg0CN_0COE0COb0CPS0CPt0CQ30CQF0CQR0CQm0CR50CRM0CRb0CRm0CS10CSH0CSe0CS_0CTD0CTM0CTY0CTk0CU10CUI0CUd0CU-0CVJ0CVa0CVq0CWD0CWs0CX30CXD0CXP0CXc0CY10CYD0CYQ0CYe0CYt0CZH0CZX0CZn0CaC0CaV0Cao0Cb00CbL0CbV0Cbg0Cb_0CcM0Ccf0Ccw0Cd90CdQ0CeJ0Cea0Cep0Cf00CfF0CfX0Cfq0CgJ0Cgc0Cgl0Ch00ChN0Chg0Ch_0Ci70CiM0Cij0Ciy0CjD0CjU0Cjt0Ck60CkF0Ckc0Ckr0ClO0Clp0Cm60CmN0Cme0Cmx0CnA0Cnb0CoK0Con0Cp20CpF0Cpm0CqR0Cqm0Cr30CrQ0Crl0Cs40CsN0Csg0Csv0CtE0CtO0Ctc0Ct_0CuG0Cud0Cuw0CvB0CvS0Cv_0CwB0CwK0Cwj0Cwy0Cx70CxI0CxT0Cxk0Cy10CyB0CyL0CyW0Cym0Cz80CzY0Czj0Czu0C-B0C-L0C-m0C_70C_G0C_V0C_w0D030D0A0D0H0D0Q0D0o0D0v0D1K0D1d0D1o0D1z0D2K0D2U0D2h0D2n0D2y0D3N0D3c0D3t0D4E0D4V0D4f0D4r0D5D0D5V0D5m0D6F0D7C0D7Z0D7k0D7v0D7_0D860D8J0D8X0D8g0D8r0D9K0D9h0D9-0DAB0DAP0DAe0DAn0DB80DBd0DCA0DCd0DDC0DDR0DDi0DDz0DEW0DF70DFW0DFh0DFy0DGB0DGO0DGf0DGw0DHR0DHi0DHv0DIG0DIb0DIw0DJQ0DJm0DKA0DKO0DKn0DL60DLH0DLa0DLq0DMX0DMj0DMt0DN20DNR0DNo0DOD0DOW0DP10DPO0DPz0DQI0DQp0DR20DRH0DRa0DRp0DSA0DSX0DSq0DTN0DTm0DU50DUE0DUT0DUm0DU_0DVK0DVl0DVy0DWF0DWZ0DWq0DX90DXS0DXn0DYG0DYX0DYu0DZB0DZa0DZv0DaK0Daj0DbK0Dbl0Dc60Dcf0DdC0Ddt0DeO0Dez0Dfc0Df_0DgW0Dg_0DhS0Dhm0Dil0DjC0Dja0Dk10DkY0Dl90Dmg0DnT0Dnl0DoI0Doh0Dov0DpI0DpR0Dph0Dps0DqF0Dqo0Dr30DrC0DrL0DrZ0Dr-0DsP0Dsk0Ds_0DtK0Dth0DuA0DvF0Dvg0Dvx0DwE0DwT0Dwg0Dwp0Dx60DxX0Dxh0Dy40DyH0DyQ0Dyj0Dyv0DzA0DzX0Dzs0D-F0D-U0D_70D_K0D_d0D_y0E060E0G0E0x0E1C0E1t0E2S0E2n0E340E3N0E3t0E4A0E4V0E580E5X0E5s0E620E6E0E6V0E6i0E730E7I0E7Z0E7j0E840E8J",
  heads: "00000001000100050009000H000H000N000S000S000U000V000Y001D001R001u001w001z0021002W002g002t002_0030003000300033003D003D003D00490049004A004A004a004a004a004c004p004p004p004s004s004s005L005L005L005h005h005h00600060006000600060006000600060006-006-006-006-007M007M007M0084008A008A008A008B008B008B009300930093009B009C009D009N009N009N009N009O009Q009Q009R009h009h009i009i009v009v009v009x00A200A400A400A400A400A500AC00AC00AC00AE00AF00AF00AL00AL00AL00AL00AL00AL00AL00AL00Ac00Ac00Ae00Ae00Ag00Ag00Al00Am00Am00Am00Am00As00A-00B300B300B400B700BD00BW00Bb00Bc00Bc00Bc00Be00Be00Be00Be00Be00Bt00Bt00Bt00Bt00Bx00Bx00Bx00Bx00C800C800C800CD00CD00CD00CF00CF00CF00CR00CR00CR00CX00CX00CX00CX00CX00CX00CX00CX00Cw00Cw00Cw00Cw00D100D100D100D500DI00DI00DI00DI00DI00DJ00DQ00DQ00DQ00Dv00Dv00Dv00Ea00Ea00Eb00Eb00Ef00Ef00Eg00Eg00FD00FD00FD00FD00FM00FM00FM00FM00FQ00FQ00FQ00FQ00FQ00FQ00Fj00Fj00Fj00Fj00Fj00Fj00Fr00Fr00Fr00Fr00Fs00Fs00Fs00Fs00Fu00Fv00Fw00Fy00Fz00Fz00Fz00F-00F-00F-00F-00Gd00Gd00Gt00Gv00Gv00Gv00H400Hn00Hs00Hs00Hu00Hv00Hv00Hv00Hx00Hx00Hx00I700I700I700I700ID00ID00ID00IE00IL00IL00IL00IL00IL00IL00IR00IR00IR00IR00IR00IR00IT00IT00IT00IT00IT00IT00IT00IT00JH00JH00JH00JH00JS00JS00JT00Jj00J-00J-00J-00J-00J-00J-00KJ00KJ00KJ00KO00KP00KP00Ka00Ka00Kf00Kf00Kj00Kj00Kj00Kj00LJ00LJ00LJ00LJ00LY00LY00LY00LZ00L-00L-00L-00L-00L-00L-00MI00MI00MI00MI00MI00MI00MY00MZ00MZ00MZ00MZ00MZ00Ma00Mc00OK00ON00ON00OO00Of00Of00Of00Of00P000P000P000P000P000P100Pe00Pf00Pf00Pf00Pg00Pi00Ps00Ps00Pt00Pt00Px00Px00Px00Px00QP00QQ00QR00QS00Qu00Qu00Qx00Qy00RE00RG00RG00RH00RI00RI00SQ00SQ00SQ00SQ00SS00ST00Sc00Sd00Sd00Sd00Sh00Si00Si00Sj00Sk00Sl00Sm00So00St00St00Sw00Sy00Sz00Sz00T100T400T800TC00TC00TC00TC00TP00TT00TV00Te00Tf00Tf00Tf00Tf00Tf00Tf00Tf00UI00UI00UI00UI00UZ00UZ00UZ00Ui00Up00Up00Up00Us00Us00Us00VB00VB00VB00VM00VN00VN00VV00VV00VW00VW00VW00VW00VW00VX00Vd00Vd00Ve00Ve00Vg00Vg00Vg00Vg00Vh00Vh00Vh00Vi00Vi00Vi00Vj00Vj00Vj00Vj00Vj00Vj00Vw00Vw00Vw00Vw00Vx00Vx00Vx00Vz00WB00WB00WB00WB00WY00WY00WY00Wa00Wq00Wr00Wr00Wr00Wr00Wr00X000X000X000X000X000X000XA00XA00XB00XB00XB00XB00XB00XB00Yw00Yw00Z200Z300ZJ00ZK00ZK00ZX00Zz00Zz00Z_00a600a700a800b400b800b800bA00bA00bU00by00c000c200c200c600c600c600c600cp00cp00cs00cs00d200d200d200dK00dW00dW00dW00dX00dX00dY00ds00ds00ds00e800eC00eC00eb00ec00ec00ed00ef00ef00ef00ek00em00em00ep00eq00eq00eq00er00er00es00es00eu00ey00ez00f200f200f500f500f700fB00fF00fG00fH00fH00fH00fH00fJ00fJ00fJ00fb00fb00fb00fb00fn00fn00fn00fn00g400g400g400g500g500g500gB00gB00gB00gB00gB00gC00gC00gC00gC00gC00gC00gC00gC00gC00gR00gR00gR00gR00gw00gw00gw00gx00gz00gz00gz00g-00g-00g-00h100h100h100h100h100h100h100h200h200h200h400h400h400h400h400h400h400h400h400h400h400h400h700h700h700h700h700h700h800h800h800h800h800h800h800h800h800h800h800h800h800h800hH00hH00hH00hH00hK00hK00hK00hK00hL00hL00hL00hL00hL00hL00hN00hN00hN00hN00hN00hO00hR00hR00hR00hR00hR00hR00hR00hR00hh00hh00hh00hh00hj00hj00hj00hm00hr00hr00hr00hs00hs00hs00ht00ht00ht00ht00ht00ht00hv00hv00hv00hv00hw00hw00hx",
  lines: #"""
a ana	WS-a ana
ab	CA-AB
abkhazia	GE-abkhazia
abruzzo	IT-abruzzo
abu dhabi	AE-abu dhabi
aceh	ID-aceh
acklins	BS-acklins
acores	PT-acores
act	AU-ACT
ad dakhiliyah	OM-ad dakhiliyah
adamaoua	CM-adamaoua
adamawa	NG-adamawa
adana	TR-adana
addis ababa	ET-addis ababa
aden	YE-aden
adiyaman	TR-adiyaman
adrar	DZ-adrar MR-adrar
afeganistao	AF
afganistan	AF
afghanistan	AF
africa do sul	ZA
afrique du sud	ZA
afyonkarahisar	TR-afyonkarahisar
agadez	NE-agadez
agalega islands	MU-agalega islands
agri	TR-agri
aguascalientes	MX-aguascalientes
agypten	EG
aichi	JP-aichi
aisen	CL-aisen
ajaria	GE-ajaria
ak	US-AK
akershus	NO-akershus
akita	JP-akita
al	US-AL
al batinah north	OM-al batinah north
al batinah south	OM-al batinah south
al bayda governorate	YE-al bayda governorate
al buraimi	OM-al buraimi
al fujayrah	AE-al fujayrah
al hasakah	SY-al hasakah
al hudaydah	YE-al hudaydah
al jawf	SA-al jawf
al kufrah	LY-al kufrah
al madinah al munawwarah	SA-al madinah al munawwarah
al mahrah	YE-al mahrah
al munastir	TN-al munastir
al wusta	OM-al wusta
alabama	US-AL
alagoas	BR-alagoas
alajuela	CR-alajuela
alaska	US-AK
albania	AL
albanie	AL
albanien	AL
albay	PH-albay
alberta	CA-AB
alborz	IR-alborz
alderney	GG-alderney
alemanha	DE
alemania	DE
aleppo	SY-aleppo
alexandria	EG-alexandria
algeria	DZ
algerie	DZ
algerien	DZ
algiers	DZ-algiers
ali sabieh	DJ-ali sabieh
alibori	BJ-alibori
alif dhaalu	MV-alif dhaalu
allemagne	DE
almaty oblysy	KZ-almaty oblysy
alta verapaz	GT-alta verapaz
altai	RU-altai
altai krai	RU-altai krai
alto paraguay	PY-alto paraguay
alto parana	PY-alto parana
amambay	PY-amambay
amanat al asimah	YE-amanat al asimah
amapa	BR-amapa
amasya	TR-amasya
amazonas	BR-amazonas CO-amazonas PE-amazonas VE-amazonas
america	US
american samoa	AS
amerika	US
amerikanisch samoa	AS
amerikanische uberseeinseln	UM
amerique	US
amhara	ET-amhara
amman	JO-amman
amur	RU-amur
analanjirofo	MG-analanjirofo
anbar	IQ-anbar
ancash	PE-ancash
andalucia	ES-andalucia
andaman and nicobar islands	IN-andaman and nicobar islands
andhra pradesh	IN-andhra pradesh
andijon	UZ-andijon
angleterre	GB GB-ENG
angola	AO
anguila	AI
anguilla	AI
anhui	CN-anhui
anjouan	KM-anjouan
ankara	TR-ankara
annaba	DZ-annaba
antalya	TR-antalya
antarctica	AQ
antarctique	AQ
antarktis	AQ
antartida	AQ
antartide	AQ
antigua barbuda	AG
antigua e barbuda	AG
antigua et barbuda	AG
antigua und barbuda	AG
antigua y barbuda	AG
antioquia	CO-antioquia
antofagasta	CL-antofagasta
anzoategui	VE-anzoategui
aomori	JP-aomori
aosta valley	IT-aosta valley
apulia	IT-apulia
apure	VE-apure
apurimac	PE-apurimac
aqaba	JO-aqaba
aqmola	KZ-aqmola
aqtobe	KZ-aqtobe
aquatorialguinea	GQ
ar	US-AR
ar riyad	SA-ar riyad
arabia saudi	SA
arabia saudita	SA
arabie saoudite	SA
arad	RO-arad
aragon	ES-aragon
aragua	VE-aragua
arauca	CO-arauca
araucania	CL-araucania
arbil	IQ-arbil
ardabil	IR-ardabil
arequipa	PE-arequipa
argelia	DZ
argentina	AR
argentine	AR
argentinien	AR
arica y parinacota	CL-arica y parinacota
ariz	US-AZ
arizona	US-AZ
arkansas	US-AR
arkhangelskaya	RU-arkhangelskaya
armenia	AM
armenie	AM
armenien	AM
armm	PH-armm
artemisa	CU-artemisa
artigas	UY-artigas
aruba	AW
arunachal pradesh	IN-arunachal pradesh
arusha	TZ-arusha
as sulaymaniyah	IQ-as sulaymaniyah
ascension	SH-ascension
aserbaidschan	AZ
ash shariqah	AE-ash shariqah
ashgabat	TM-ashgabat
assaba	MR-assaba
assam	IN-assam
astrakhan	RU-astrakhan
aswan	EG-aswan
asyut	EG-asyut
atacama	CL-atacama
atakora	BJ-atakora
athiopien	ET
atlantico	CO-atlantico
atlantico norte raan	NI-atlantico norte raan
atlantico sur	NI-atlantico sur
atlantida	HN-atlantida
atlantique	BJ-atlantique
atsimo andrefana	MG-atsimo andrefana
atsimo atsinanana	MG-atsimo atsinanana
atsinanana	MG-atsinanana
attica	GR-attica
atyrau	KZ-atyrau
auckland	NZ-auckland
australia	AU
australian capital territory	AU-ACT
australie	AU
australien	AU
austria	AT
autriche	AT
auvergne rhone alpes	FR-auvergne rhone alpes
avannaata	GL-avannaata
ayacucho	PE-ayacucho
aydin	TR-aydin
ayeyarwady	MM-ayeyarwady
az	US-AZ
az zahirah	OM-az zahirah
azad kashmir	PK-azad kashmir
azarbayjan e gharbi	IR-azarbayjan e gharbi
azerbaidjan	AZ
azerbaigian	AZ
azerbaijan	AZ
azerbaijao	AZ
azerbaiyan	AZ
azuay	EC-azuay
ba ria vung tau	VN-ba ria vung tau
bac ninh	VN-bac ninh
bacau	RO-bacau
badakhshan	AF-badakhshan
baden wurttemberg	DE-baden wurttemberg
badghis	AF-badghis
baghdad	IQ-baghdad
bago	MM-bago
bahamas	BS
bahia	BR-bahia
bahrain	BH
bahrein	BH
baikonur	KZ-baikonur
baja california	MX-baja california
baja california sur	MX-baja california sur
baki	AZ-baki
baladiyat ad dawhah	QA-baladiyat ad dawhah
baladiyat ar rayyan	QA-baladiyat ar rayyan
bali	ID-bali
balikesir	TR-balikesir
balkan	TM-balkan
balkh	AF-balkh
balochistan	PK-balochistan
balti	MD-balti
bamako	ML-bamako
bamingui bangoran	CF-bamingui bangoran
bamyan	AF-bamyan
banaadir	SO-banaadir
banghazi	LY-banghazi
bangka belitung islands	ID-bangka belitung islands
bangkok	TH-bangkok
banglades	BD
bangladesch	BD
bangladesh	BD
banskobystricky	SK-banskobystricky
barahona	DO-barahona
baranya	HU-baranya
barbade	BB
barbados	BB
barein	BH
bari	SO-bari
barima waini	GY-barima waini
barinas	VE-barinas
barisal	BD-barisal
bas congo	CD-bas congo
bas sassandra	CI-bas sassandra
bashkortostan	RU-bashkortostan
basra	IQ-basra
batha	TD-batha
batman	TR-batman
batna	DZ-batna
battambang	KH-battambang
baucau	TL-baucau
bauchi	NG-bauchi
bavaria	DE-bavaria
bay islands	HN-bay islands
bay of plenty	NZ-bay of plenty
bayan oelgiy	MN-bayan oelgiy
bayanhongor	MN-bayanhongor
bayern	DE-bayern
bc	CA-BC
bechar	DZ-bechar
beijing	CN-beijing
beja	PT-beja
bejaia	DZ-bejaia
belarus	BY
belgica	BE
belgien	BE
belgio	BE
belgique	BE
belgium	BE
belgorod	RU-belgorod
belice	BZ
belitung	ID-belitung
belize	BZ BZ-belize
bengkulu	ID-bengkulu
bengo	AO-bengo
benguela	AO-benguela
beni mellal khenifra	MA-beni mellal khenifra
benin	BJ
benue	NG-benue
berlin	DE-berlin
bermuda	BM
bermudas	BM
bermudes	BM
bern	CH-bern
berry islands	BS-berry islands
bhoutan	BT
bhutan	BT
bicol	PH-bicol
bielorrusia	BY
bielorrussia	BY
bielorussia	BY
bielorussie	BY
bihar	IN-bihar
bihor	RO-bihor
bimini	BS-bimini
bingol	TR-bingol
binh thuan	VN-binh thuan
binshangul gumuz	ET-binshangul gumuz
biobio	CL-biobio
biskra	DZ-biskra
black point	BS-black point
blekinge	SE-blekinge
blue nile	SD-blue nile
boa vista	CV-boa vista
bobonaro	TL-bobonaro
bocas del toro	PA-bocas del toro
bogota d c	CO-bogota d c
bohol	PH-bohol
boke	GN-boke
bokeo	LA-bokeo
bolama and bijagos	GW-bolama and bijagos
bolivar	CO-bolivar VE-bolivar
bolivia	BO
bolivie	BO
bolivien	BO
bonaire	BQ-bonaire
boqueron	PY-boqueron
borgou	BJ-borgou
borkou	TD-borkou
borno	NG-borno
bosnia e herzegovina	BA
bosnia ed erzegovina	BA
bosnia herzegovina	BA
bosnia y herzegovina	BA
bosnie herzegovine	BA
bosnien und herzegowina	BA
botsuana	BW
botswana	BW
boucle du mouhoun	BF-boucle du mouhoun
bouenza	CG-bouenza
bougainville	PG-bougainville
bougainville island	PG-bougainville island
bourgogne franche comte	FR-bourgogne franche comte
boyaca	CO-boyaca
braganca	PT-braganca
brakna	MR-brakna
brandenburg	DE-brandenburg
brasil	BR
brasile	BR
brasilien	BR
bratislavsky	SK-bratislavsky
brava	CV-brava
brazil	BR
brazzaville	CG-brazzaville
bremen	DE-bremen
bresil	BR
brest	BY-brest
britain	GB
britische jungferninseln	VG
british columbia	CA-BC
british virgin islands	VG
brittany	FR-brittany
brjansk	RU-brjansk
brong ahafo	GH-brong ahafo
brunei	BN
brunei darussalam	BN
bucuresti	RO-bucuresti
budapest	HU-budapest
buenos aires	AR-buenos aires
buenos aires f d	AR-buenos aires f d
bujumbura mairie	BI-bujumbura mairie
bulgan	MN-bulgan
bulgaria	BG
bulgarie	BG
bulgarien	BG
bumthang	BT-bumthang
burgas	BG-burgas
buriram	TH-buriram
burkina faso	BF
burquina faso	BF
bursa	TR-bursa
burundi	BI
busan	KR-busan
bushehr	IR-bushehr
buskerud	NO-buskerud
butan	BT
butao	BT
ca	US-CA
cabinda	AO-cabinda
cabo delgado	MZ-cabo delgado
cabo verde	CV
cagayan valley	PH-cagayan valley
cairo	EG-cairo
cajamarca	PE-cajamarca
calabarzon	PH-calabarzon
calabria	IT-calabria
caldas	CO-caldas
cali	US-CA
calif	US-CA
california	US-CA
callao	PE-callao
camagueey	CU-camagueey
camaroes	CM
cambodge	KH
cambodia	KH
cambogia	KH
camboja	KH
camboya	KH
cameroon	CM
cameroun	CM
camerun	CM
campania	IT-campania
campeche	MX-campeche
can tho	VN-can tho
canada	CA
canakkale	TR-canakkale
canary islands	ES-canary islands
canelones	UY-canelones
canindeyu	BR-canindeyu
cantabria	ES-cantabria
canterbury	NZ-canterbury
cap vert	CV
cape verde	CV
capital region	IS-capital region DK-capital region
capo verde	CV
caqueta	CO-caqueta
carabobo	VE-carabobo
caraga	PH-caraga
caraibi olandesi	BQ
caras severin	RO-caras severin
carchi	EC-carchi
caribbean netherlands	BQ
caribe neerlandes	BQ
carinthia	AT-carinthia
casablanca settat	MA-casablanca settat
casanare	CO-casanare
cascades	BF-cascades
castilla la mancha	ES-castilla la mancha
castilla y leon	ES-castilla y leon
castletown	IM-castletown
castries	LC-castries
cat island	BS-cat island
cataluna	ES-cataluna
catamarca	AR-catamarca
catar	QA
cauca	CO-cauca
cayman islands	KY
cayo	BZ-cayo
cazaquistao	KZ
ceara	BR-ceara
cechia	CZ
central	BW-central FJ-central PY-central
central african republic	CF
central bohemia	CZ-central bohemia
central darfur	SD-central darfur
central district	IL-central district
central finland	FI-central finland
central greece	GR-central greece
central java	ID-central java
central jutland	DK-central jutland
central kalimantan	ID-central kalimantan
central luzon	PH-central luzon
central macedonia	GR-central macedonia
central province	PG-central province LK-central province
central region	MW-central region UG-central region NP-central region
central serbia	RS-central serbia
central sulawesi	ID-central sulawesi
central visayas	PH-central visayas
centre	CM-centre FR-centre
centre sud	BF-centre sud
cerklje na gorenjskem	SI-cerklje na gorenjskem
cerro largo	UY-cerro largo
cesar	CO-cesar
chaco	AR-chaco
chad	TD
chade	TD
chaharmahal and bakhtiari	IR-chaharmahal and bakhtiari
champasak	LA-champasak
chandigarh	IN-chandigarh
changwat ubon ratchathani	TH-changwat ubon ratchathani
changwat udon thani	TH-changwat udon thani
chari baguirmi	TD-chari baguirmi
chatham islands	NZ-chatham islands
chechnya	RU-chechnya
chelyabinsk	RU-chelyabinsk
chequia	CZ
cherkasy oblast	UA-cherkasy oblast
chernivetska oblast	UA-chernivetska oblast
chhattisgarh	IN-chhattisgarh
chiang mai	TH-chiang mai
chiang rai	TH-chiang rai
chiapas	MX-chiapas
chiba	JP-chiba
chihuahua	MX-chihuahua
chile	CL
chili	CL
chimbu	PG-chimbu
china	CN
chine	CN
chipre	CY
chiquimula	GT-chiquimula
chiriqui	PA-chiriqui
chisinau municipality	MD-chisinau municipality
chittagong	BD-chittagong
chlef	DZ-chlef
choco	CO-choco
choiseul	SB-choiseul
chongqing	CN-chongqing
christ church	BB-christ church
christmas island	CX
chubut	AR-chubut
chuey	KG-chuey
chukot	RU-chukot
chukotka	RU-chukotka
chumphon	TH-chumphon
chungcheongnam do	KR-chungcheongnam do
chuquisaca	BO-chuquisaca
chuvashia	RU-chuvashia
chypre	CY
ciad	TD
ciego de avila	CU-ciego de avila
cienfuegos	CU-cienfuegos
cile	CL
cina	CN
cipro	CY
cluj	RO-cluj
co	US-CO
coahuila	MX-coahuila
cochabamba	BO-cochabamba
cocle	PA-cocle
cocos keeling islands	CC
colima	MX-colima
colombia	CO
colombie	CO
colon	HN-colon PA-colon
colonia	UY-colonia
colorado	US-CO
comayagua	HN-comayagua
comoras	KM
comore	KM
comores	KM
comoros	KM
comunidad de madrid	ES-comunidad de madrid
comunidad foral de navarra	ES-comunidad foral de navarra
comunidad valenciana	ES-comunidad valenciana
conakry	GN-conakry
concepcion	PY-concepcion
congo	CG
congo brazzaville	CG
congo kinshasa	CD
connaught	IE-connaught
connecticut	US-CT
constanta	RO-constanta
constantine	DZ-constantine
cook islands	CK
cookinseln	CK
copan	HN-copan
copperbelt	ZM-copperbelt
coquimbo	CL-coquimbo
cordillera	PH-cordillera
cordoba	AR-cordoba CO-cordoba
corea	KR
corea del nord	KP
corea del norte	KP
corea del sud	KR
corea del sur	KR
coree	KR
coree du nord	KP
coree du sud	KR
coreia	KR
coreia do norte	KP
coreia do sul	KR
coronie	SR-coronie
corrientes	AR-corrientes
corsica	FR-corsica
cortes	HN-cortes
costa d avorio	CI
costa do marfim	CI
costa rica	CR
cote d ivoire	CI
cotopaxi	EC-cotopaxi
cova lima	TL-cova lima
crete	GR-crete
crimea	UA-crimea
croacia	HR
croatia	HR
croatie	HR
croazia	HR
crooked island and long cay	BS-crooked island and long cay
cross river	NG-cross river
csongrad	HU-csongrad
ct	US-CT
cuando cobango	AO-cuando cobango
cuba	CU
cundinamarca	CO-cundinamarca
cunene	AO-cunene
curacao	CW
curazao	CW
cusco	PE-cusco
cuvette	CG-cuvette
cuvette ouest	CG-cuvette ouest
cuyuni mazaruni	GY-cuyuni mazaruni
cyprus	CY
czech republic	CZ
czechia	CZ
d c	US-DC
da nang	VN-da nang
dadra and nagar haveli and daman and diu	IN-dadra and nagar haveli and daman and diu
daegu	KR-daegu
dagestan	RU-dagestan
dahuk	IQ-dahuk
dajabon	DO-dajabon
dakar	SN-dakar
dakhla oued ed dahab	EH-dakhla oued ed dahab
dakhlet nouadhibou	MR-dakhlet nouadhibou
dalarna	SE-dalarna
danemark	DK
danimarca	DK
dar es salaam	TZ-dar es salaam
darien	PA-darien
dasoguz	TM-dasoguz
davao	PH-davao
dc	US-DC
de	US-DE
debarca	MK-debarca
deir ez zor	SY-deir ez zor
delaware	US-DE
delhi	IN-delhi
delta	NG-delta
delta amacuro	VE-delta amacuro
demerara mahaica	GY-demerara mahaica
denguele	CI-denguele
denizli	TR-denizli
denmark	DK
dependencias federales	VE-dependencias federales
deutschland	DE
dhaka	BD-dhaka
dhofar	OM-dhofar
diana	MG-diana
dili	TL-dili
dinamarca	DK
dire dawa	ET-dire dawa
district of columbia	US-DC
distrito federal	BR-distrito federal
diyarbakir	TR-diyarbakir
djibouti	DJ DJ-djibouti
djibuti	DJ
dnipropetrovska oblast	UA-dnipropetrovska oblast
dodoma	TZ-dodoma
dolj	RO-dolj
dominica	DM
dominican republic	DO
dominikanische republik	DO
dominique	DM
donetska oblast	UA-donetska oblast
draa tafilalet	MA-draa tafilalet
drenthe	NL-drenthe
dschibuti	DJ
dubai	AE-dubai
dubrovacko neretvanska	HR-dubrovacko neretvanska
duqm	OM-duqm
durango	MX-durango
durazno	UY-durazno
dushanbe	TJ-dushanbe
east	IS-east CM-east
east aimak	MN-east aimak
east azerbaijan	IR-east azerbaijan
east berbice corentyne	GY-east berbice corentyne
east java	ID-east java
east kalimantan	ID-east kalimantan
east kazakhstan	KZ-east kazakhstan
east macedonia and thrace	GR-east macedonia and thrace
east new britain	PG-east new britain
east nusa tenggara	ID-east nusa tenggara
east sepik	PG-east sepik
eastern	ZM-eastern FJ-eastern
eastern cape	ZA-eastern cape
eastern highlands	PG-eastern highlands
eastern province	SL-eastern province SA-eastern province LK-eastern province
eastern region	UG-eastern region NP-eastern region
eastern visayas	PH-eastern visayas
ecosse	GB-SCT
ecuador	EC
ee uu	US
eeuu	US
egipto	EG
egito	EG
egitto	EG
egypt	EG
egypte	EG
ehime	JP-ehime
el bayadh	DZ-el bayadh
el beni	BO-el beni
el oro	EC-el oro
el oued	DZ-el oued
el salvador	SV
elazig	TR-elazig
emilia romagna	IT-emilia romagna
emirados arabes unidos	AE
emirates	AE
emirati	AE
emirati arabi uniti	AE
emiratos	AE
emiratos arabes unidos	AE
emirats arabes unis	AE
eng	GB-ENG
enga	PG-enga
england	GB-ENG
entre rios	AR-entre rios
enugu	NG-enugu
epirus	GR-epirus
equador	EC
equateur	EC CD-equateur
equatorial guinea	GQ
eritrea	ER
eritreia	ER
erongo	NA-erongo
erythree	ER
erzincan	TR-erzincan
erzurum	TR-erzurum
escocia	GB-SCT
escuintla	GT-escuintla
eskisehir	TR-eskisehir
eslovaquia	SK
eslovenia	SI
esmeraldas	EC-esmeraldas
espagne	ES
espana	ES
espanha	ES
espirito santo	BR-espirito santo
essuatini	SZ
estados unidos	US
estados unidos de america	US
estland	EE
estonia	EE
estonie	EE
estuaire	GA-estuaire
esuatini	SZ
eswatini	SZ
etats unis	US
etats unis d amerique	US
ethiopia	ET
ethiopie	ET
etiopia	ET
eua	US
extremadura	ES-extremadura
exuma	BS-exuma
fafan	ET-fafan
fakarava	PF-fakarava
falcon	VE-falcon
falkland islands	FK
falklandinseln	FK
far north	CM-far north
far western	NP-far western
farah	AF-farah
faranah	GN-faranah
faro	PT-faro
faroe islands	FO
faroer	FO
fars	IR-fars
faryab	AF-faryab
fata	PK-fata
federal district	BR-federal district
federation of b h	BA-federation of b h
fergana	UZ-fergana
fes meknes	MA-fes meknes
fidji	FJ
fidschi	FJ
figi	FJ
fiji	FJ
filipinas	PH
filippine	PH
finland	FI
finland proper	FI-finland proper
finlande	FI
finlandia	FI
finnland	FI
finnmark	NO-finnmark
fiyi	FJ
fl	US-FL
fla	US-FL
flanders	BE-flanders
flevoland	NL-flevoland
florida	US-FL
forest	GG-forest
formosa	AR-formosa
franca	FR
france	FR
francia	FR
francisco morazan	HN-francisco morazan
frankreich	FR
franzosisch guayana	GF
franzosisch polynesien	PF
freeport	BS-freeport
french guiana	GF
french polynesia	PF
friesland	NL-friesland
friuli venezia giulia	IT-friuli venezia giulia
fujian	CN-fujian
fukien	TW-fukien
fukui	JP-fukui
fukuoka	JP-fukuoka
fukushima	JP-fukushima
funafuti	TV-funafuti
ga	US-GA
gaaf dhaalu	MV-gaaf dhaalu
gaafu alifu atoll	MV-gaafu alifu atoll
gaafu dhaalu atoll	MV-gaafu dhaalu atoll
gabao	GA
gabes	TN-gabes
gabon	GA
gabun	GA
gaevleborg	SE-gaevleborg
gafsa	TN-gafsa
galapagos	EC-galapagos
gales	GB-WLS
galguduud	SO-galguduud
galicia	ES-galicia
galles	GB-WLS
gambia	GM
gambie	GM
gana	GH
gangwon do	KR-gangwon do
gansu	CN-gansu
garissa	KE-garissa
gash barka	ER-gash barka
gauteng	ZA-gauteng
gaza	MZ-gaza
gaziantep	TR-gaziantep
gedo	SO-gedo
geneva	CH-geneva
georgia	GE US-GA
georgie	GE
georgien	GE
germania	DE
germany	DE
ghana	GH
ghanzi	BW-ghanzi
ghardaia	DZ-ghardaia
ghowr	AF-ghowr
giamaica	JM
giappone	JP
gibilterra	GI
gibraltar	GI
gibuti	DJ
gifu	JP-gifu
gilan	IR-gilan
gilbert islands	KI-gilbert islands
gilgit baltistan	PK-gilgit baltistan
giordania	JO
gisborne	NZ-gisborne
gitega	BI-gitega
giza	EG-giza
gnyaviyani	MV-gnyaviyani
goh djiboua	CI-goh djiboua
goias	BR-goias
gomel	BY-gomel
gorgol	MR-gorgol
gorontalo	ID-gorontalo
gotland	SE-gotland
govi altay	MN-govi altay
gra bretanha	GB
gracias a dios	HN-gracias a dios
gran bretagna	GB
gran bretana	GB
granada	GD NI-granada
grand anse praslin	SC-grand anse praslin
grand cay	BS-grand cay
grand est	FR-grand est
grand gedeh	LR-grand gedeh
grand port	MU-grand port
grande bretagne	GB
grande comore	KM-grande comore
grandʼanse	HT-grandʼanse
granma	CU-granma
great britain	GB
greater poland	PL-greater poland
grece	GR
grecia	GR
greece	GR
greenland	GL
grenada	GD
grenade	GD
grenadines	VC-grenadines
griechenland	GR
grisons	CH-grisons
grobina	LV-grobina
grodnenskaya	BY-grodnenskaya
groenland	GL
groenlandia	GL
gronland	GL
grossbritannien	GB
guadalcanal	SB-guadalcanal
guadalupa	GP
guadalupe	GP
guadeloupe	GP GP-guadeloupe
guainia	CO-guainia
guam	GU
guanacaste	CR-guanacaste
guanajuato	MX-guanajuato
guangdong	CN-guangdong
guangxi	CN-guangxi
guantanamo	CU-guantanamo
guarico	VE-guarico
guatemala	GT GT-guatemala
guaviare	CO-guaviare
guayana francesa	GF
guayas	EC-guayas
guelmim oued noun	MA-guelmim oued noun
guera	TD-guera
guernesey	GG
guernsey	GG
guerrero	MX-guerrero
guiana	GY
guiana francesa	GF
guidimaka	MR-guidimaka
guine	GN
guine bissau	GW
guine equatorial	GQ
guinea	GN
guinea bisau	GW
guinea bissau	GW
guinea ecuatorial	GQ
guinea equatoriale	GQ
guinee	GN
guinee bissau	GW
guinee equatoriale	GQ
guizhou	CN-guizhou
gujarat	IN-gujarat
gulf	PG-gulf
guna yala	PA-guna yala
guyana	GY
guyana francese	GF
guyane	GF-guyane
guyane francaise	GF
gwangju	KR-gwangju
gyeonggi do	KR-gyeonggi do
gyeongsangbuk do	KR-gyeongsangbuk do
gyeongsangnam do	KR-gyeongsangnam do
gyor moson sopron	HU-gyor moson sopron
gəncə city	AZ-gəncə city
ha apai	TO-ha apai
ha noi	VN-ha noi
haa alif	MV-haa alif
haa alif atoll	MV-haa alif atoll
haa dhaalu atholhu	MV-haa dhaalu atholhu
hadjer lamis	TD-hadjer lamis
hai phong	VN-hai phong
haifa	IL-haifa
hainan	CN-hainan
haiti	HT
hajdu bihar	HU-hajdu bihar
hajjah	YE-hajjah
hakkari	TR-hakkari
halland	SE-halland
hamadan	IR-hamadan
hamburg	DE-hamburg
hamgyong bukto	KP-hamgyong bukto
hamgyong namdo	KP-hamgyong namdo
hanover	JM-hanover
harare	ZW-harare
hardap	NA-hardap
harjumaa	EE-harjumaa
haryana	IN-haryana
hatay	TR-hatay
haut katanga	CD-haut katanga
haut lomani	CD-haut lomani
haut mbomou	CF-haut mbomou
haut ogooue	GA-haut ogooue
haut rhin	FR-haut rhin
haute kotto	CF-haute kotto
hauts bassins	BF-hauts bassins
hauts de france	FR-hauts de france
hawaii	US-HI
hawke s bay	NZ-hawke s bay
haʼil	SA-haʼil
hebei	CN-hebei
hedmark	NO-hedmark
heilongjiang	CN-heilongjiang
helmand	AF-helmand
henan	CN-henan
herat	AF-herat
heredia	CR-heredia
herrera	PA-herrera
hesse	DE-hesse
hi	US-HI
hiiumaa	EE-hiiumaa
himachal pradesh	IN-himachal pradesh
hiroshima	JP-hiroshima
ho chi minh city	VN-ho chi minh city
hoce slivnica	SI-hoce slivnica
hodh ech chargui	MR-hodh ech chargui
hodh el gharbi	MR-hodh el gharbi
hokkaido	JP-hokkaido
holanda	NL
holguin	CU-holguin
holland	NL
hollande	NL
homs	SY-homs
honduras	HN
hong kong rae da china	HK
hong kong sar china	HK
hongrie	HU
hordaland	NO-hordaland
hormozgan	IR-hormozgan
houaphan	LA-houaphan
hovd	MN-hovd
hovsgol	MN-hovsgol
huambo	AO-huambo
huanuco	PE-huanuco
hubei	CN-hubei
huehuetenango	GT-huehuetenango
huila	AO-huila CO-huila
hunan	CN-hunan
hungary	HU
hungria	HU
hyogo	JP-hyogo
ia	US-IA
iasi	RO-iasi
ibaraki	JP-ibaraki
iceland	IS
id	US-ID
idaho	US-ID
iemen	YE
ihorombe	MG-ihorombe
il	US-IL
ilam	IR-ilam
ile christmas	CX
ile de france	FR-ile de france
ile de man	IM
ile norfolk	NF
iles australes	PF-iles australes
iles caimans	KY
iles cocos	CC
iles cook	CK
iles du vent	PF-iles du vent
iles feroe	FO
iles malouines	FK
iles mariannes du nord	MP
iles marquises	PF-iles marquises
iles marshall	MH
iles mineures eloignees des etats unis	UM
iles salomon	SB
iles tuamotu gambier	PF-iles tuamotu gambier
iles turques et caiques	TC
iles vierges britanniques	VG
ilfov	RO-ilfov
ilha christmas	CX
ilha de man	IM
ilha norfolk	NF
ilhas cayman	KY
ilhas cocos keeling	CC
ilhas cook	CK
ilhas faroe	FO
ilhas malvinas	FK
ilhas marianas do norte	MP
ilhas marshall	MH
ilhas menores distantes dos eua	UM
ilhas salomao	SB
ilhas turcas e caicos	TC
ilhas virgens britanicas	VG
ilinden	MK-ilinden
ill	US-IL
illinois	US-IL
illizi	DZ-illizi
ilocos	PH-ilocos
in	US-IN
inagua	BS-inagua
incheon	KR-incheon
inde	IN
india	IN
indiana	US-IN
indien	IN
indonesia	ID
indonesie	ID
indonesien	ID
inghilterra	GB-ENG
inglaterra	GB GB-ENG
ingushetiya	RU-ingushetiya
inhambane	MZ-inhambane
inner islands	SC-inner islands
inner mongolia	CN-inner mongolia
ionian islands	GR-ionian islands
iowa	US-IA
ira	IR
irak	IQ
iran	IR
iraq	IQ
iraque	IQ
ireland	IE
iringa	TZ-iringa
irkutsk	RU-irkutsk
irland	IE
irlanda	IE
irlande	IE
isabel	SB-isabel
isfahan	IR-isfahan
ishikawa	JP-ishikawa
isiolo	KE-isiolo
isla de la juventud	CU-isla de la juventud
isla de man	IM
isla de navidad	CX
isla norfolk	NF
island	IS
islanda	IS
islande	IS
islandia	IS
islas baleares	ES-islas baleares
islas caiman	KY
islas cocos	CC
islas cook	CK
islas feroe	FO
islas malvinas	FK
islas marianas del norte	MP
islas marshall	MH
islas menores alejadas de ee uu	UM
islas salomon	SB
islas turcas y caicos	TC
islas virgenes britanicas	VG
isle of man	IM
isola christmas	CX
isola di man	IM
isola norfolk	NF
isole cayman	KY
isole cocos keeling	CC
isole cook	CK
isole faer oer	FO
isole falkland	FK
isole marianne settentrionali	MP
isole marshall	MH
isole minori esterne degli stati uniti	UM
isole salomone	SB
isole turks e caicos	TC
isole vergini britanniche	VG
isparta	TR-isparta
israel	IL
israele	IL
issyk kul	KG-issyk kul
istanbul	TR-istanbul
istria	HR-istria
italia	IT
italie	IT
italien	IT
italy	IT
itapua	PY-itapua
ivano frankivska oblast	UA-ivano frankivska oblast
ivory coast	CI
iwate	JP-iwate
izabal	GT-izabal
izmir	TR-izmir
jaemtland	SE-jaemtland
jakarta	ID-jakarta
jalisco	MX-jalisco
jamaica	JM
jamaika	JM
jamaique	JM
jambi	ID-jambi
jammu and kashmir	IN-jammu and kashmir
japan	JP
japao	JP
japon	JP
jaroslavl	RU-jaroslavl
jeju do	KR-jeju do
jemen	YE
jendouba	TN-jendouba
jeollabuk do	KR-jeollabuk do
jeollanam do	KR-jeollanam do
jersey	JE
jharkhand	IN-jharkhand
jiangsu	CN-jiangsu
jiangxi	CN-jiangxi
jihocesky	CZ-jihocesky
jijel	DZ-jijel
jilin	CN-jilin
jizan	SA-jizan
jizzax	UZ-jizzax
johor	MY-johor
jonkoping	SE-jonkoping
jordan	JO
jordania	JO
jordanie	JO
jordanien	JO
jujuy	AR-jujuy
junin	PE-junin
kaafu	MV-kaafu
kabardino balkariya	RU-kabardino balkariya
kabul	AF-kabul
kachin	MM-kachin
kaduna	NG-kaduna
kagawa	JP-kagawa
kagera	TZ-kagera
kagoshima	JP-kagoshima
kahramanmaras	TR-kahramanmaras
kaimaninseln	KY
kainuu	FI-kainuu
kajiado	KE-kajiado
kakamega	KE-kakamega
kaliningrad	RU-kaliningrad
kalmar	SE-kalmar
kalmykiya	RU-kalmykiya
kaluga	RU-kaluga
kambodscha	KH
kamerun	CM
kampot	KH-kampot
kamtsjatka	RU-kamtsjatka
kanada	CA
kanagawa	JP-kanagawa
kandahar	AF-kandahar
kandal	KH-kandal
kanem	TD-kanem
kankan	GN-kankan
kano	NG-kano
kansas	US-KS
kaolack	SN-kaolack
kara	TG-kara
karakalpakstan	UZ-karakalpakstan
karas	NA-karas
karelia	RU-karelia
karibische niederlande	BQ
karlovarsky	CZ-karlovarsky
karnataka	IN-karnataka
kars	TR-kars
kasachstan	KZ
kasai	CD-kasai
kasai central	CD-kasai central
kasai oriental	CD-kasai oriental
kassala	SD-kassala
kastamonu	TR-kastamonu
katar	QA
kayah	MM-kayah
kayes	ML-kayes
kayin	MM-kayin
kayseri	TR-kayseri
kazajistan	KZ
kazakhstan	KZ
kazakistan	KZ
kedah	MY-kedah
kedougou	SN-kedougou
kelantan	MY-kelantan
kemerovo	RU-kemerovo
kenia	KE
kentucky	US-KY
kenya	KE
kerala	IN-kerala
kericho	KE-kericho
kerman	IR-kerman
kermanshah	IR-kermanshah
kgalagadi	BW-kgalagadi
khabarovsk	RU-khabarovsk
khakasiya	RU-khakasiya
khanh hoa	VN-khanh hoa
khanty mansia	RU-khanty mansia
kharkivska oblast	UA-kharkivska oblast
khartoum	SD-khartoum
khatlon	TJ-khatlon
khmelnytska oblast	UA-khmelnytska oblast
khomas	NA-khomas
khon kaen	TH-khon kaen
khorasan e jonubi	IR-khorasan e jonubi
khorasan e shomali	IR-khorasan e shomali
khowst	AF-khowst
khulna	BD-khulna
khuzestan	IR-khuzestan
khyber pakhtunkhwa	PK-khyber pakhtunkhwa
kigali	RW-kigali
kigoma	TZ-kigoma
kilifi	KE-kilifi
kilimanjaro	TZ-kilimanjaro
kingston	JM-kingston
kinshasa	CD-kinshasa
kirghizistan	KG
kirghizstan	KG
kirgisistan	KG
kirguistan	KG
kiribati	KI
kirkuk	IQ-kirkuk
kirov	RU-kirov
kirovohrad oblast	UA-kirovohrad oblast
kirovohradska oblast	UA-kirovohradska oblast
kirundo	BI-kirundo
kisumu	KE-kisumu
kocaeli	TR-kocaeli
kochi	JP-kochi
kodz voivodeship	PL-kodz voivodeship
kohgiluyeh va buyer ahmad	IR-kohgiluyeh va buyer ahmad
kokosinseln	CC
kolda	SN-kolda
kolumbien	CO
komi	RU-komi
komoren	KM
kongo brazzaville	CG
kongo kinshasa	CD
konya	TR-konya
kordestan	IR-kordestan
korea	KR
korea republic	KR
kosicky	SK-kosicky
kosovo	XK
kostroma	RU-kostroma
kouilou	CG-kouilou
koulikoro	ML-koulikoro
koweit	KW
krabi	TH-krabi
krasnodarskiy	RU-krasnodarskiy
krasnoyarskiy	RU-krasnoyarskiy
kroatien	HR
kronoberg	SE-kronoberg
ks	US-KS
kuba	CU
kujalleq	GL-kujalleq
kujawsko pomorskie	PL-kujawsko pomorskie
kukes	AL-kukes
kumamoto	JP-kumamoto
kunduz	AF-kunduz
kunene	NA-kunene
kurgan	RU-kurgan
kursk	RU-kursk
kutahya	TR-kutahya
kuwait	KW
kwanza sul	AO-kwanza sul
kwara	NG-kwara
kwatta	SR-kwatta
kwazulu natal	ZA-kwazulu natal
kwilu	CD-kwilu
ky	US-KY
kyiv	UA-kyiv
kymenlaakso	FI-kymenlaakso
kyrgyzstan	KG
la	US-LA
la altagracia	DO-la altagracia
la guajira	CO-la guajira
la habana	CU-la habana
la libertad	PE-la libertad
la pampa	AR-la pampa
la paz	SV-la paz BO-la paz
la reunion	RE
la rioja	ES-la rioja AR-la rioja
la romana	DO-la romana
la vega	DO-la vega
laamu	MV-laamu
laayoune sakia el hamra	EH-laayoune sakia el hamra
labe	GN-labe
labrador	CA-NL
labuan	MY-labuan
lacin	AZ-lacin
lacs	CI-lacs
ladakh	IN-ladakh
laghouat	DZ-laghouat
lagos	NG-lagos
lagunes	CI-lagunes
lai chau	VN-lai chau
lakshadweep	IN-lakshadweep
lam dong	VN-lam dong
lambayeque	PE-lambayeque
lampang	TH-lampang
lampung	ID-lampung
lamu	KE-lamu
lao cai	VN-lao cai
laos	LA
lapland	FI-lapland
lara	VE-lara
larnaka	CY-larnaka
las tunas	CU-las tunas
latakia	SY-latakia
latium	IT-latium
latvia	LV
lebanon	LB
lebap	TM-lebap
leeward islands	PF-leeward islands
leinster	IE-leinster
lekoumou	CG-lekoumou
lempira	HN-lempira
leningradskaya oblast	RU-leningradskaya oblast
leribe	LS-leribe
lesotho	LS
lesoto	LS
lesser poland voivodeship	PL-lesser poland voivodeship
letonia	LV
lettland	LV
lettonia	LV
lettonie	LV
lhaviyani	MV-lhaviyani
liaoning	CN-liaoning
liban	LB
liban nord	LB-liban nord
libano	LB
libanon	LB
liberia	LR
libia	LY
libya	LY
libye	LY
libyen	LY
liguria	IT-liguria
likouala	CG-likouala
lima region	PE-lima region
limburg	NL-limburg
limon	CR-limon
limpopo	ZA-limpopo
lindi	TZ-lindi
line islands	KI-line islands
lipetsk	RU-lipetsk
lisboa	PT-lisboa
lisbon	PT-lisbon
litauen	LT
lithuania	LT
litoral	GQ-litoral
littoral	CM-littoral
lituania	LT
lituanie	LT
loei	TH-loei
lofa	LR-lofa
logone occidental	TD-logone occidental
loja	EC-loja
lomami	CD-lomami
lombardy	IT-lombardy
long island	BS-long island
lop buri	TH-lop buri
lorestan	IR-lorestan
loreto	PE-loreto
los lagos	CL-los lagos
los lagos region	CL-los lagos region
los rios	CL-los rios
louangphabang	LA-louangphabang
louisiana	US-LA
loungnamtha	LA-loungnamtha
lower austria	AT-lower austria
lower juba	SO-lower juba
lower silesia	PL-lower silesia
loyalty islands	NC-loyalty islands
lualaba	CD-lualaba
luanda	AO-luanda
luanda norte	AO-luanda norte
luapula	ZM-luapula
lublin	PL-lublin
lubombo	SZ-lubombo
lubusz	PL-lubusz
lucerne	CH-lucerne
luhanska oblast	UA-luhanska oblast
lunda sul	AO-lunda sul
luqa	MT-luqa
lusaka	ZM-lusaka
lussemburgo	LU
luxembourg	LU LU-luxembourg
luxemburg	LU
luxemburgo	LU
lvivska oblast	UA-lvivska oblast
lənkəran	AZ-lənkəran
m bour	SN-m bour
m sila	DZ-m sila
ma	US-MA
ma rib	YE-ma rib
macao sar china	MO
macau rae da china	MO
macedoine du nord	MK
macedonia del nord	MK
macedonia del norte	MK
macedonia do norte	MK
madagascar	MG
madagaskar	MG
madang	PG-madang
madeira	PT-madeira
madhya pradesh	IN-madhya pradesh
madre de dios	PE-madre de dios
mae hong son	TH-mae hong son
maekel	ER-maekel
mafeteng	LS-mafeteng
mafraq	JO-mafraq
magadan	RU-magadan
magallanes	CL-magallanes
magdalena	CO-magdalena
magway	MM-magway
maharashtra	IN-maharashtra
maine	US-ME
maio	CV-maio
makkah	SA-makkah
malaisie	MY
malaita	SB-malaita
malampa	VU-malampa
malanje	AO-malanje
malasia	MY
malatya	TR-malatya
malaui	MW
malawi	MW
malaysia	MY
maldivas	MV
maldive	MV
maldives	MV
maldonado	UY-maldonado
malediven	MV
mali	ML
malta	MT
malte	MT
maluku	ID-maluku
mambere kadei	CF-mambere kadei
manabi	EC-manabi
managua	NI-managua
manawatu wanganui	NZ-manawatu wanganui
mandalay	MM-mandalay
mandera	KE-mandera
mangghystau	KZ-mangghystau
mangrove cay	BS-mangrove cay
manica	MZ-manica
manicaland	ZW-manicaland
maniema	CD-maniema
manipur	IN-manipur
manitoba	CA-MB
manus	PG-manus
manzini	SZ-manzini
maputo	MZ-maputo
mara	TZ-mara
maradi	NE-maradi
maramures	RO-maramures
maranhao	BR-maranhao
mardin	TR-mardin
margibi	LR-margibi
maria trinidad sanchez	DO-maria trinidad sanchez
mariehamns stad	FI-mariehamns stad
maritime	TG-maritime
markazi	IR-markazi
marlborough	NZ-marlborough
maroc	MA
marocco	MA
marokko	MA
marowijne	SR-marowijne
marrakesh safi	MA-marrakesh safi
marrocos	MA
marruecos	MA
marsabit	KE-marsabit
marshall islands	MH
marshallinseln	MH
martinica	MQ
martinique	MQ MQ-martinique
marupe	LV-marupe
maryland	US-MD
mascara	DZ-mascara
maseru	LS-maseru
masovian	PL-masovian
mass	US-MA
massachusetts	US-MA
masvingo	ZW-masvingo
matabeleland north	ZW-matabeleland north
matanzas	CU-matanzas
mato grosso	BR-mato grosso
mato grosso do sul	BR-mato grosso do sul
matruh	EG-matruh
maule	CL-maule
mauretanien	MR
maurice	MU
mauricio	MU
mauritania	MR
mauritanie	MR
mauritius	MU
mayabeque	CU-mayabeque
mayaguana	BS-mayaguana
mayo kebbi est	TD-mayo kebbi est
mayo kebbi ouest	TD-mayo kebbi ouest
mayotte	YT
mazandaran	IR-mazandaran
mazovia	PL-mazovia
mb	CA-MB
mbeya	TZ-mbeya
mbomou	CF-mbomou
md	US-MD
me	US-ME
mecklenburg vorpommern	DE-mecklenburg vorpommern
medenine	TN-medenine
meemu atoll	MV-meemu atoll
meghalaya	IN-meghalaya
melaky	MG-melaky
melilla	ES-melilla
menabe	MG-menabe
mendoza	AR-mendoza
merida	VE-merida
mersin	TR-mersin
messico	MX
meta	CO-meta
mexico	MX MX-mexico
mexico city	MX-mexico city
mexiko	MX
mexique	MX
mi	US-MI
mianmar birmania	MM
michigan	US-MI
michoacan	MX-michoacan
micronesia	FM
micronesie	FM
mid western	NP-mid western
midway islands	UM-midway islands
mikronesien	FM
milne bay	PG-milne bay
mimaropa	PH-mimaropa
minas gerais	BR-minas gerais
minnesota	US-MN
minsk	BY-minsk
miquelon langlade	PM-miquelon langlade
miranda	VE-miranda
misiones	AR-misiones PY-misiones
misrata	LY-misrata
mississippi	US-MS
missouri	US-MO
miyagi	JP-miyagi
miyazaki	JP-miyazaki
mizoram	IN-mizoram
mn	US-MN
mo	US-MO
mocambique	MZ
mogilev	BY-mogilev
mohaleʼs hoek	LS-mohaleʼs hoek
moheli	KM-moheli
mokhotlong	LS-mokhotlong
moldavia	MD
moldavie	MD
moldova	MD
mombasa	KE-mombasa
mongola	CD-mongola
mongolei	MN
mongolia	MN
mongolie	MN
mont liban	LB-mont liban
montagnes	CI-montagnes
montana	US-MT
montenegro	ME
montserrado	LR-montserrado
montserrat	MS
mopti	ML-mopti
moquegua	PE-moquegua
moravskoslezsky	CZ-moravskoslezsky
mordoviya	RU-mordoviya
more og romsdal	NO-more og romsdal
morelos	MX-morelos
morobe	PG-morobe
morobe province	PG-morobe province
morocco	MA
morona santiago	EC-morona santiago
mosambik	MZ
moscow	RU-moscow
moscow oblast	RU-moscow oblast
mosteiros	CV-mosteiros
moxico	AO-moxico
moyen chari	TD-moyen chari
moyen ogooue	GA-moyen ogooue
mozambico	MZ
mozambique	MZ
mpumalanga	ZA-mpumalanga
ms	US-MS
mt	US-MT
mtwara	TZ-mtwara
muchinga	ZM-muchinga
mudug	SO-mudug
mugla	TR-mugla
muhafazat hadramawt	YE-muhafazat hadramawt
muharraq	BH-muharraq
munster	IE-munster
mures	RO-mures
murmansk	RU-murmansk
musandam	OM-musandam
muscat	OM-muscat
mwanza	TZ-mwanza
myanmar	MM
myanmar birmania	MM
myanmar birmanie	MM
myanmar burma	MM
naama	DZ-naama
nacional	DO-nacional
nagaland	IN-nagaland
nagano	JP-nagano
nagasaki	JP-nagasaki
nairobi area	KE-nairobi area
najaf governorate	IQ-najaf governorate
najran	SA-najran
nakhon pathom	TH-nakhon pathom
nakhon phanom	LA-nakhon phanom TH-nakhon phanom
nakhon ratchasima	TH-nakhon ratchasima
nakhon sawan	TH-nakhon sawan
nakhon si thammarat	TH-nakhon si thammarat
nakuru	KE-nakuru
namangan	UZ-namangan
namibe	AO-namibe
namibia	NA
namibie	NA
nampula	MZ-nampula
nana mambere	CF-nana mambere
nangarhar	AF-nangarhar
napo	EC-napo
narathiwat	TH-narathiwat
narino	CO-narino
narok	KE-narok
national capital	PG-national capital
nauru	NR
navoiy	UZ-navoiy
naxcivan muxtar respublikasi	AZ-naxcivan muxtar respublikasi
nayarit	MX-nayarit
nb	CA-NB
nc	US-NC
nd	US-ND
ne	US-NE
nebraska	US-NE
neembucu	PY-neembucu
negros island region	PH-negros island region
nelson	NZ-nelson
nenets	RU-nenets
nepal	NP
netherlands	NL
neuchatel	CH-neuchatel
neukaledonien	NC
neuquen	AR-neuquen
neuseeland	NZ
nevada	US-NV
nevsehir	TR-nevsehir
new brunswick	CA-NB
new caledonia	NC
new hampshire	US-NH
new ireland	PG-new ireland
new jersey	US-NJ
new mexico	US-NM
new providence	BS-new providence
new south wales	AU-NSW
new valley	EG-new valley
new york	US-NY
new york state	US-NY
new zealand	NZ
newfoundland	CA-NL
newfoundland and labrador	CA-NL
nghe an	VN-nghe an
ngouni	GA-ngouni
ngwaketsi	BW-ngwaketsi
nh	US-NH
niamey	NE-niamey
niari	CG-niari
niassa	MZ-niassa
nicaragua	NI
nickerie	SR-nickerie
nicosia	CY-nicosia
nidwalden	CH-nidwalden
niederlande	NL
niedersachsen	DE-niedersachsen
niger	NE NG-niger
nigeria	NG
niigata	JP-niigata
nimba	LR-nimba
ninawa	IQ-ninawa
ningxia hui autonomous region	CN-ningxia hui autonomous region
nir	GB-NIR
niuas	TO-niuas
niue	NU
nj	US-NJ
njombe	TZ-njombe
nl	CA-NL
nm	US-NM
noonu	MV-noonu
nor trondelag	NO-nor trondelag
nord	HT-nord
nord kivu	CD-nord kivu
nord trondelag	NO-nord trondelag
nordkorea	KP
nordland	NO-nordland
nordliche marianen	MP
nordmazedonien	MK
nordrhein westfalen	DE-nordrhein westfalen
norfolk island	NF
norfolkinsel	NF
normandy	FR-normandy
norrbotten	SE-norrbotten
norte de santander	CO-norte de santander
north	CM-north
north aegean	GR-north aegean
north andros	BS-north andros
north brabant	NL-north brabant
north carolina	US-NC
north central province	LK-north central province
north chungcheong	KR-north chungcheong
north dakota	US-ND
north denmark	DK-north denmark
north east	BW-north east SG-north east
north eleuthera	BS-north eleuthera
north holland	NL-north holland
north kalimantan	ID-north kalimantan
north karelia	FI-north karelia
north kordofan	SD-north kordofan
north korea	KP
north macedonia	MK
north maluku	ID-north maluku
north ossetia	RU-north ossetia
north province	NC-north province
north sinai	EG-north sinai
north sulawesi	ID-north sulawesi
north sumatra	ID-north sumatra
north west	ZA-north west BW-north west CM-north west
north western	ZM-north western
northeast	IS-northeast
northern	ZM-northern FJ-northern
northern borders	SA-northern borders
northern cape	ZA-northern cape
northern darfur	SD-northern darfur
northern district	IL-northern district
northern ireland	GB-NIR
northern mariana islands	MP
northern mindanao	PH-northern mindanao
northern ostrobothnia	FI-northern ostrobothnia
northern province	PG-northern province SL-northern province RW-northern province LK-northern province
northern red sea	ER-northern red sea
northern region	MW-northern region UG-northern region
northern savo	FI-northern savo
northern state	SD-northern state
northern territory	AU-NT
northland	NZ-northland
northwest	IS-northwest
northwest territories	CA-NT
noruega	NO
norvege	NO
norvegia	NO
norway	NO
norwegen	NO
nouvelle aquitaine	FR-nouvelle aquitaine
nouvelle caledonie	NC
nouvelle zelande	NZ
nova caledonia	NC
nova scotia	CA-NS
nova zelandia	NZ
novgorod	RU-novgorod
novosibirsk	RU-novosibirsk
ns	CA-NS
nsw	AU-NSW
nt	CA-NT AU-NT
nu	CA-NU
nueva caledonia	NC
nueva esparta	VE-nueva esparta
nueva zelanda	NZ
nuevo leon	MX-nuevo leon
nugaal	SO-nugaal
nunavut	CA-NU
nuova caledonia	NC
nuova zelanda	NZ
nv	US-NV
ny	US-NY
ny state	US-NY
nyanga	GA-nyanga
nyeri	KE-nyeri
nzerekore	GN-nzerekore
o higgins	CL-o higgins
oaxaca	MX-oaxaca
obock	DJ-obock
occitanie	FR-occitanie
odeska oblast	UA-odeska oblast
odisha	IN-odisha
oecusse	TL-oecusse
oemnogovi	MN-oemnogovi
oerebro	SE-oerebro
oestergotland	SE-oestergotland
oevorhangay	MN-oevorhangay
ogooue ivindo	GA-ogooue ivindo
ogooue lolo	GA-ogooue lolo
ogooue maritime	GA-ogooue maritime
oh	US-OH
ohio	US-OH
oita	JP-oita
ok	US-OK
okayama	JP-okayama
okinawa	JP-okinawa
oklahoma	US-OK
olancho	HN-olancho
olanda	NL
olomoucky	CZ-olomoucky
oma	OM
oman	OM
ombella m poko	CF-ombella m poko
omsk	RU-omsk
on	CA-ON
ongtuestik qazaqstan	KZ-ongtuestik qazaqstan
ont	CA-ON
ontario	CA-ON
or	US-OR
oran	DZ-oran
orange free state	ZA-orange free state
ordu province	TR-ordu province
oregon	US-OR
orellana	EC-orellana
orenburg	RU-orenburg
oriental	MA-oriental
orjol	RU-orjol
oro province	PG-oro province
oromiya	ET-oromiya
oruro	BO-oruro
oruzgan	AF-oruzgan
osaka	JP-osaka
osjecko baranjska	HR-osjecko baranjska
osterreich	AT
ostrobothnia	FI-ostrobothnia
otago	NZ-otago
otjozondjupa	NA-otjozondjupa
ouadai	TD-ouadai
ouaka	CF-ouaka
ouargla	DZ-ouargla
oudomxai	LA-oudomxai
ouest	HT-ouest
ouganda	UG
ouham	CF-ouham
ouham pende	CF-ouham pende
ouzbekistan	UZ
overijssel	NL-overijssel
pa	US-PA
paernumaa	EE-paernumaa
paesi bassi	NL
pafos	CY-pafos
pahang	MY-pahang
pais vasco	ES-pais vasco
paises baixos	NL
paises baixos caribenhos	BQ
paises bajos	NL
pakistan	PK
paktika	AF-paktika
palaos	PW
palau	PW
palawan	PH-palawan
pamandzi	YT-pamandzi
panama	PA PA-panama
pando	BO-pando
papouasie nouvelle guinee	PG
papua	ID-papua
papua neuguinea	PG
papua new guinea	PG
papua nova guine	PG
papua nueva guinea	PG
papua nuova guinea	PG
paquistao	PK
para	BR-para SR-para
paraguai	PY
paraguay	PY
paraiba	BR-paraiba
paramaribo	SR-paramaribo
parana	BR-parana
pardubicky	CZ-pardubicky
paro	BT-paro
parwan	AF-parwan
pastaza	EC-pastaza
pattani	TH-pattani
pavlodar	KZ-pavlodar
pays bas	NL
pays bas caribeens	BQ
pays de la loire	FR-pays de la loire
paysandu	UY-paysandu
pe	CA-PE
pedernales	DO-pedernales
pei	CA-PE
peloponnese	GR-peloponnese
pemba south	TZ-pemba south
penama	VU-penama
penghu	TW-penghu
penn	US-PA
penna	US-PA
pennsylvania	US-PA
penza	RU-penza
perak	MY-perak
perm	RU-perm
pernambuco	BR-pernambuco
perou	PE
peru	PE
peten	GT-peten
phetchabun	TH-phetchabun
phetchaburi	TH-phetchaburi
philippinen	PH
philippines	PH
phitsanulok	TH-phitsanulok
phoenix islands	KI-phoenix islands
phongsaly	LA-phongsaly
phrae	TH-phrae
phuket	TH-phuket
piaui	BR-piaui
pichincha	EC-pichincha
piedmont	IT-piedmont
pinar del rio	CU-pinar del rio
piran pirano	SI-piran pirano
pirkanmaa	FI-pirkanmaa
piura	PE-piura
plateau	NG-plateau
plateaux	CG-plateaux
plovdiv	BG-plovdiv
podgorica	ME-podgorica
pointe larue	SC-pointe larue
poland	PL
polen	PL
polinesia francesa	PF
polinesia francese	PF
pologne	PL
polonia	PL
poltava oblast	UA-poltava oblast
poltavska oblast	UA-poltavska oblast
polynesie francaise	PF
pomerania	PL-pomerania
pool	CG-pool
port said	EG-port said
portland	JM-portland
porto	PT-porto
portogallo	PT
portugal	PT
portuguesa	VE-portuguesa
potaro siparuni	GY-potaro siparuni
potosi	BO-potosi
praha	CZ-praha
praia	CV-praia
presovsky	SK-presovsky
primorskiy	RU-primorskiy
primorsko goranska	HR-primorsko goranska
primorsky krai	RU-primorsky krai
prince edward island	CA-PE
principado de asturias	ES-principado de asturias
principe	ST-principe
pristina	XK-pristina
provence alpes cote d azur	FR-provence alpes cote d azur
pskov	RU-pskov
puducherry	IN-puducherry
puebla	MX-puebla
puerto plata	DO-puerto plata
puerto rico	US-puerto rico
punjab	PK-punjab IN-punjab
puno	PE-puno
puntarenas	CR-puntarenas
putumayo	CO-putumayo
pwani	TZ-pwani
q b l	AZ-q b l
qaasuitsup	GL-qaasuitsup
qachaʼs nek	LS-qachaʼs nek
qaraghandy	KZ-qaraghandy
qashqadaryo	UZ-qashqadaryo
qatar	QA
qazvin	IR-qazvin
qc	CA-QC
qena	EG-qena
qeqqata	GL-qeqqata
qinghai	CN-qinghai
qld	AU-QLD
qostanay	KZ-qostanay
quang ninh	VN-quang ninh
que	CA-QC
quebec	CA-QC
queensland	AU-QLD
quenia	KE
queretaro	MX-queretaro
quetzaltenango	GT-quetzaltenango
quiche	GT-quiche
quindio	CO-quindio
quintana roo	MX-quintana roo
quirguistao	KG
quiribati	KI
quthing	LS-quthing
qyzylorda	KZ-qyzylorda
r a s chinoise de hong kong	HK
r a s chinoise de macao	MO
rae de hong kong china	HK
rae de macao china	MO
ragged island	BS-ragged island
rajasthan	IN-rajasthan
rajshahi division	BD-rajshahi division
rakhine	MM-rakhine
rangpur division	BD-rangpur division
ranong	TH-ranong
ras di hong kong	HK
ras di macao	MO
ratanakiri	KH-ratanakiri
rayong	TH-rayong
razavi khorasan	IR-razavi khorasan
raʼs al khaymah	AE-raʼs al khaymah
red sea	EG-red sea SD-red sea
region de murcia	ES-region de murcia
regno unito	GB
reino unido	GB
rennell and bellona	SB-rennell and bellona
rep dominicana	DO
repubblica ceca	CZ
repubblica centrafricana	CF
repubblica dominicana	DO
republic of tyva	RU-republic of tyva
republica centro africana	CF
republica centroafricana	CF
republica checa	CZ
republica democratica del congo	CD
republica do congo	CG
republica dominicana	DO
republik moldau	MD
republique centrafricaine	CF
republique dominicaine	DO
respublika buryatiya	RU-respublika buryatiya
retalhuleu	GT-retalhuleu
reuniao	RE
reunion	RE RE-reunion
rheinland pfalz	DE-rheinland pfalz
rhode island	US-RI
ri	US-RI
riau	ID-riau
riau islands	ID-riau islands
ribeira brava	CV-ribeira brava
ribeira grande	CV-ribeira grande
rif dimashq	SY-rif dimashq
rio de janeiro	BR-rio de janeiro
rio grande do norte	BR-rio grande do norte
rio grande do sul	BR-rio grande do sul
rio negro	AR-rio negro
risaralda	CO-risaralda
riunione	RE
rivera	UY-rivera
rivers	NG-rivers
rivnenska oblast	UA-rivnenska oblast
rize	TR-rize
rjazan	RU-rjazan
rodrigues	MU-rodrigues
rogaland	NO-rogaland
roi et	TH-roi et
romania	RO
romenia	RO
rondonia	BR-rondonia BO-rondonia
roraima	BR-roraima
rostov	RU-rostov
rotuma	FJ-rotuma
roumanie	RO
royaume uni	GB
ruanda	RW
rukwa	TZ-rukwa
rum cay	BS-rum cay
rumania	RO
rumanien	RO
rusia	RU
russia	RU
russie	RU
russland	RU
ruvuma	TZ-ruvuma
rwanda	RW
sa	AU-SA
saara ocidental	EH
saare	EE-saare
saarland	DE-saarland
saba	BQ-saba
sabah	MY-sabah
sachsen anhalt	DE-sachsen anhalt
saga	JP-saga
sagain	MM-sagain
sahara occidental	EH
sahara occidentale	EH
sahel	BF-sahel
saint andrew	DM-saint andrew
saint barthelemy	BL
saint christophe et nieves	KN
saint gallen	CH-saint gallen
saint george	AG-saint george GD-saint george VC-saint george
saint george basseterre	KN-saint george basseterre
saint georgeʼs	BM-saint georgeʼs
saint helena	SH-saint helena
saint james windwa	KN-saint james windwa
saint kitts e nevis	KN
saint louis	SN-saint louis
saint lucia	LC
saint martin	MF
saint martin partie neerlandaise	SX
saint paul	DM-saint paul
saint peter	MS-saint peter
saint pierre e miquelon	PM
saint pierre et miquelon	PM
saint vincent e grenadine	VC
saint vincent et les grenadines	VC
sainte helene	SH
sainte lucie	LC
sakha	RU-sakha
sakha republic	RU-sakha republic
sakhalin	RU-sakhalin
sakon nakhon	TH-sakon nakhon
salamat	TD-salamat
salomonen	SB
salta	AR-salta
salto	UY-salto
salvador	SV
salzburg	AT-salzburg
samana	DO-samana
samara	RU-samara
sambia	ZM
samoa	WS
samoa americaines	AS
samoa americana	AS
samoa americane	AS
samsun	TR-samsun
samut prakan	TH-samut prakan
san andres y providencia	CO-san andres y providencia
san bartolome	BL
san cristobal y nieves	KN
san jose	CR-san jose
san juan	AR-san juan
san luis	AR-san luis
san luis potosi	MX-san luis potosi
san martin	MF PE-san martin
san pedro y miquelon	PM
san salvador	SV-san salvador BS-san salvador
san vicente y las granadinas	VC
sanaag	SO-sanaag
sancti spiritus	CU-sancti spiritus
sandaun	PG-sandaun
sangha	CG-sangha
sankuru	CD-sankuru
sanliurfa	TR-sanliurfa
sanma	VU-sanma
sant elena	SH
santa catarina	BR-santa catarina
santa cruz	AR-santa cruz BO-santa cruz
santa elena	SH EC-santa elena
santa fe	AR-santa fe
santa helena	SH
santa lucia	LC
santander	CO-santander
santiago de cuba	CU-santiago de cuba
santiago del estero	AR-santiago del estero
santiago metropolitan	CL-santiago metropolitan
santo domingo	DO-santo domingo
santo tome y principe	ST
sao bartolomeu	BL
sao cristovao e nevis	KN
sao filipe	CV-sao filipe
sao martinho	MF
sao paulo	BR-sao paulo
sao pedro e miquelao	PM
sao tome e principe	ST
sao tome et principe	ST
sao tome island	ST-sao tome island
sao tome principe	ST
sao tome und principe	ST
sao vicente	CV-sao vicente
sao vicente e granadinas	VC
saratov	RU-saratov
sarawak	MY-sarawak
sardinia	IT-sardinia
sarpang	BT-sarpang
saskatchewan	CA-SK
sassandra marahoue	CI-sassandra marahoue
satakunta	FI-satakunta
satu mare	RO-satu mare
saudi arabia	SA
saudi arabien	SA
sava	MG-sava
savanes	CI-savanes
savannahkhet	LA-savannahkhet
saxony	DE-saxony
sc	US-SC
schleswig holstein	DE-schleswig holstein
schottland	GB-SCT
schweden	SE
schweiz	CH
scotland	GB-SCT
scozia	GB-SCT
sct	GB-SCT
sd	US-SD
seenu	MV-seenu
seicheles	SC
semnan	IR-semnan
senegal	SN
seoul	KR-seoul
serbia	RS
serbie	RS
serbien	RS
sergipe	BR-sergipe
sermersooq	GL-sermersooq
serra leoa	SL
servia	RS
setif	DZ-setif
setubal	PT-setubal
seychellen	SC
seychelles	SC
sfax	TN-sfax
sha biyat ghat	LY-sha biyat ghat
shaanxi	CN-shaanxi
shabwah	YE-shabwah
shan	MM-shan
shandong	CN-shandong
shanghai	CN-shanghai
shanxi	CN-shanxi
shaviyani atoll	MV-shaviyani atoll
shefa	VU-shefa
shimane	JP-shimane
shinyanga	TZ-shinyanga
shirak	AM-shirak
shizuoka	JP-shizuoka
siauliai	LT-siauliai
sibiu	RO-sibiu
sichuan	CN-sichuan
sicily	IT-sicily
sidi bel abbes	DZ-sidi bel abbes
siem reap	KH-siem reap
sierra leona	SL
sierra leone	SL
siirt	TR-siirt
sikasso	ML-sikasso
sikkim	IN-sikkim
silesia	PL-silesia
simbabwe	ZW
sinaloa	MX-sinaloa
sindh	PK-sindh
singapore	SG
singapour	SG
singapur	SG
singapura	SG
sinoe	LR-sinoe
sinop	TR-sinop
sint eustatius	BQ-sint eustatius
sint maarten	SX
sipaliwini	SR-sipaliwini
siria	SY
sirnak	TR-sirnak
sistan and baluchestan	IR-sistan and baluchestan
sivas	TR-sivas
sk	CA-SK
skane	SE-skane
slovacchia	SK
slovakia	SK
slovaquie	SK
slovenia	SI
slovenie	SI
slowakei	SK
slowenien	SI
smolensk	RU-smolensk
snnpr	ET-snnpr
soccsksargen	PH-soccsksargen
sodermanland	SE-sodermanland
sofala	MZ-sofala
sofia capital	BG-sofia capital
sogn og fjordane	NO-sogn og fjordane
sokoto	NG-sokoto
solomon islands	SB
solothurn	CH-solothurn
soltuestik qazaqstan	KZ-soltuestik qazaqstan
somali	ET-somali
somalia	SO
somalie	SO
somogy	HU-somogy
son la	VN-son la
sonderverwaltungsregion hongkong	HK
sonderverwaltungsregion macau	MO
songkhla	TH-songkhla
sonora	MX-sonora
soqatra	YE-soqatra
sor trondelag	NO-sor trondelag
soudan	SD
soudan du sud	SS
souss massa	MA-souss massa
sousse	TN-sousse
south	IS-south CM-south
south aegean	GR-south aegean
south africa	ZA
south andros	BS-south andros
south australia	AU-SA
south carolina	US-SC
south dakota	US-SD
south denmark	DK-south denmark
south east	BW-south east
south eleuthera	BS-south eleuthera
south holland	NL-south holland
south kalimantan	ID-south kalimantan
south karelia	FI-south karelia
south korea	KR
south moravian	CZ-south moravian
south province	NC-south province
south pyongan	KP-south pyongan
south sinai	EG-south sinai
south sudan	SS
south sulawesi	ID-south sulawesi
south sumatra	ID-south sumatra
south west	CM-south west
southeast sulawesi	ID-southeast sulawesi
southeastern governorate	OM-southeastern governorate
southern	ZM-southern
southern darfur	SD-southern darfur
southern district	IL-southern district
southern highlands	PG-southern highlands
southern kordofan	SD-southern kordofan
southern ostrobothnia	FI-southern ostrobothnia
southern peninsula	IS-southern peninsula
southern province	SL-southern province RW-southern province LK-southern province
southern red sea	ER-southern red sea
southern region	MW-southern region
southern savonia	FI-southern savonia
southland	NZ-southland
spagna	ES
spain	ES
spanien	ES
split dalmatia	HR-split dalmatia
sri lanka	LK
srspka	BA-srspka
st andrew	JM-st andrew
st barthelemy	BL
st helena	SH
st james	JM-st james
st kitts nevis	KN
st kitts und nevis	KN
st lucia	LC
st martin	MF
st mary	JM-st mary
st peter	JE-st peter
st pierre miquelon	PM
st pierre und miquelon	PM
st vincent grenadines	VC
st vincent und die grenadinen	VC
stann creek	BZ-stann creek
stati uniti	US
stati uniti d america	US
stavropol skiy	RU-stavropol skiy
stockholm	SE-stockholm
styria	AT-styria
subcarpathian voivodeship	PL-subcarpathian voivodeship
suceava	RO-suceava
sucre	CO-sucre VE-sucre
sucumbios	EC-sucumbios
sud comoe	CI-sud comoe
sud est	HT-sud est
sud ouest	BF-sud ouest
sud sudan	SS
sud ubangi	CD-sud ubangi
sudafrica	ZA
sudafrika	ZA
sudan	SD
sudan del sur	SS
sudao	SD
sudao do sul	SS
sudkorea	KR
sudsudan	SS
suecia	SE
suede	SE
suehbaatar	MN-suehbaatar
suica	CH
suisse	CH
suiza	CH
sukhothai	TH-sukhothai
sumska oblast	UA-sumska oblast
surat thani	TH-surat thani
surin	TH-surin
surinam	SR
suriname	SR
surxondaryo	UZ-surxondaryo
svalbard	NO-svalbard
sverdlovsk	RU-sverdlovsk
svezia	SE
svizzera	CH
sweden	SE
switzerland	CH
sylhet	BD-sylhet
syria	SY
syrie	SY
syrien	SY
ta izz	YE-ta izz
tabasco	MX-tabasco
tabora	TZ-tabora
tabuk	SA-tabuk
tachira	VE-tachira
tacna	PE-tacna
tacuarembo	UY-tacuarembo
tadjikistan	TJ
tadjiquistao	TJ
tadjourah	DJ-tadjourah
tadschikistan	TJ
tafea	VU-tafea
tagant	MR-tagant
tagikistan	TJ
tahoua	NE-tahoua
tailandia	TH
taita taveta	KE-taita taveta
taiwan	TW TW-taiwan
tajikistan	TJ
takao	TW-takao
takhar	AF-takhar
tamanrasset	DZ-tamanrasset
tamaulipas	MX-tamaulipas
tambacounda	SN-tambacounda
tambov	RU-tambov
tamil nadu	IN-tamil nadu
tana river	KE-tana river
tandjile	TD-tandjile
tanga	TZ-tanga
tanganika	CD-tanganika
tanger tetouan al hoceima	MA-tanger tetouan al hoceima
tanintharyi	MM-tanintharyi
tansania	TZ
tanzania	TZ
tanzanie	TZ
taranaki	NZ-taranaki
tarapaca	CL-tarapaca
tarija	BO-tarija
tartu	EE-tartu
tas	AU-TAS
tasman	NZ-tasman
tasmania	AU-TAS
tataouine	TN-tataouine
tatarstan	RU-tatarstan
tayikistan	TJ
tchad	TD
tchequia	CZ
tchequie	CZ
tebessa	DZ-tebessa
tehran	IR-tehran
tekirdag	TR-tekirdag
telangana	IN-telangana
telemark	NO-telemark
temotu	SB-temotu
tennessee	US-TN
terengganu	MY-terengganu
ternopilska oblast	UA-ternopilska oblast
tete	MZ-tete
tex	US-TX
texas	US-TX
thaa	MV-thaa
thaba tseka	LS-thaba tseka
thailand	TH
thailande	TH
thailandia	TH
the bahamas	BS
the dominican republic	DO
the emirates	AE
the maldives	MV
the marches	IT-the marches
the netherlands	NL
the philippines	PH
the states	US
the united states	US
the us	US
the usa	US
thessaly	GR-thessaly
thuringia	DE-thuringia
tianjin	CN-tianjin
tiaret	DZ-tiaret
tibet	CN-tibet
ticino	CH-ticino
tierra del fuego	FK-tierra del fuego AR-tierra del fuego
tigray	ET-tigray
timis	RO-timis
timor est	TL
timor leste	TL
timor oriental	TL
tindouf	DZ-tindouf
tiris zemmour	MR-tiris zemmour
tlemcen	DZ-tlemcen
tn	US-TN
tobago	TT-tobago
tocantins	BR-tocantins
tochigi	JP-tochigi
togdheer	SO-togdheer
togo	TG
tokat	TR-tokat
tokushima	JP-tokushima
tokyo	JP-tokyo
toledo	BZ-toledo
tolima	CO-tolima
tombouctou	ML-tombouctou
tomsk	RU-tomsk
tonga	TO
tongatapu	TO-tongatapu
torba	VU-torba
toshkent shahri	UZ-toshkent shahri
totonicapan	GT-totonicapan
tottori	JP-tottori
toyama	JP-toyama
tozeur	TN-tozeur
trabzon	TR-trabzon
trang	TH-trang
trans nzoia	KE-trans nzoia
transbaikal territory	RU-transbaikal territory
transylvania	RO-transylvania
trarza	MR-trarza
trat	TH-trat
treinta y tres	UY-treinta y tres
trentino alto adige	IT-trentino alto adige
trinidad e tobago	TT
trinidad tobago	TT
trinidad und tobago	TT
trinidad y tobago	TT
trinite et tobago	TT
tripoli	LY-tripoli
tripura	IN-tripura
troms	NO-troms
trujillo	VE-trujillo
tschad	TD
tschechien	CZ
tschechische republik	CZ
tshopo	CD-tshopo
tuamasaga	WS-tuamasaga
tucuman	AR-tucuman
tulcea	RO-tulcea
tumbes	PE-tumbes
tunapuna piarco	TT-tunapuna piarco
tunesien	TN
tunez	TN
tungurahua	EC-tungurahua
tunis	TN-tunis
tunisia	TN
tunisie	TN
turchia	TR
turcomenistao	TM
turkana	KE-turkana
turkei	TR
turkey	TR
turkiye	TR
turkmenistan	TM
turks caicos islands	TC
turks und caicosinseln	TC
turquia	TR
turquie	TR
tuscany	IT-tuscany
tuvalu	TV
tuyen quang	VN-tuyen quang
tverskaya	RU-tverskaya
tx	US-TX
tyrol	AT-tyrol
tyumenskaya	RU-tyumenskaya
u a e	AE
u k	GB
u s	US
u s a	US
u s outlying islands	UM
uae	AE
uasin gishu	KE-uasin gishu
ucayali	PE-ucayali
ucraina	UA
ucrania	UA
udmurtiya	RU-udmurtiya
uganda	UG
uige	AO-uige
uk	GB
ukraine	UA
ulaanbaatar	MN-ulaanbaatar
ulsan	KR-ulsan
ulster	IE-ulster
ulyanovsk	RU-ulyanovsk
umbria	IT-umbria
ungarn	HU
ungheria	HU
united arab emirates	AE
united kingdom	GB
united states	US
upper austria	AT-upper austria
upper takutu upper essequibo	GY-upper takutu upper essequibo
upstate new york	US-NY
uruguai	UY
uruguay	UY
us	US
usa	US
usak	TR-usak
usbekistan	UZ
ut	US-UT
utah	US-UT
uttar pradesh	IN-uttar pradesh
uttaradit	TH-uttaradit
uusimaa	FI-uusimaa
uvea	WF-uvea
uzbekistan	UZ
uzbequistao	UZ
va	US-VA
vaermland	SE-vaermland
vaesterbotten	SE-vaesterbotten
vaesternorrland	SE-vaesternorrland
vaestmanland	SE-vaestmanland
vaestra gotaland	SE-vaestra gotaland
vagar	FO-vagar
vakaga	CF-vakaga
valais	CH-valais
valle del cauca	CO-valle del cauca
vallee du bandama	CI-vallee du bandama
valparaiso	CL-valparaiso
vanuatu	VU
vargas	VE-vargas
varna	BG-varna
vaud	CH-vaud
vaupes	CO-vaupes
vava u	TO-vava u
veliko turnovo	BG-veliko turnovo
veneto	IT-veneto
venezuela	VE
ventspils	LV-ventspils
veracruz	MX-veracruz
veraguas	PA-veraguas
vereinigte arabische emirate	AE
vereinigte staaten	US
vereinigtes konigreich	GB
vermont	US-VT
vest agder	NO-vest agder
vestfold	NO-vestfold
vic	AU-VIC
vichada	CO-vichada
victoria	AU-VIC
vientiane prefecture	LA-vientiane prefecture
viet nam	VN
vietna	VN
vietnam	VN
vieux fort	LC-vieux fort
vila real	PT-vila real
villa clara	CU-villa clara
vilnius	LT-vilnius
viloyati sughd	TJ-viloyati sughd
vinh long	VN-vinh long
vinnytska oblast	UA-vinnytska oblast
viqueque	TL-viqueque
virgin islands	US-virgin islands
virginia	US-VA
viseu	PT-viseu
vitebsk	BY-vitebsk
vlore	AL-vlore
vojvodina	RS-vojvodina
volgograd	RU-volgograd
vologda	RU-vologda
volynska oblast	UA-volynska oblast
vorarlberg	AT-vorarlberg
voronezj	RU-voronezj
vt	US-VT
wa	US-WA AU-WA
waikato	NZ-waikato
wajir	KE-wajir
wakayama	JP-wakayama
wake island	UM-wake island
wales	GB-WLS
wallis e futuna	WF
wallis et futuna	WF
wallis futuna	WF
wallis und futuna	WF
wallis y futuna	WF
wallonia	BE-wallonia
warmia mazury	PL-warmia mazury
washington	US-WA
washington state	US-WA
weihnachtsinsel	CX
wellington	NZ-wellington
west	IS-west CM-west
west bengal	IN-west bengal
west coast	NZ-west coast
west grand bahama	BS-west grand bahama
west greece	GR-west greece
west java	ID-west java
west kalimantan	ID-west kalimantan
west kazakhstan	KZ-west kazakhstan
west kordofan state	SD-west kordofan state
west macedonia	GR-west macedonia
west new britain	PG-west new britain
west nusa tenggara	ID-west nusa tenggara
west papua	ID-west papua
west pomerania	PL-west pomerania
west sulawesi	ID-west sulawesi
west sumatra	ID-west sumatra
west virginia	US-WV
western	PG-western GH-western ZM-western GM-western FJ-western
western area	SL-western area
western australia	AU-WA
western cape	ZA-western cape
western darfur	SD-western darfur
western highlands	PG-western highlands
western province	SB-western province PG-western province RW-western province LK-western province
western region	UG-western region NP-western region
western sahara	EH
western visayas	PH-western visayas
westfjords	IS-westfjords
westsahara	EH
white nile	SD-white nile
wi	US-WI
wisconsin	US-WI
wls	GB-WLS
woleu ntem	GA-woleu ntem
woqooyi galbeed	SO-woqooyi galbeed
woroba	CI-woroba
wv	US-WV
wy	US-WY
wyoming	US-WY
xiagnabouli	LA-xiagnabouli
xiangkhoang	LA-xiangkhoang
xinjiang	CN-xinjiang
xorazm	UZ-xorazm
yamagata	JP-yamagata
yamaguchi	JP-yamaguchi
yamalo nenets	RU-yamalo nenets
yamoussoukro autonomous district	CI-yamoussoukro autonomous district
yanggang do	KP-yanggang do
yangon	MM-yangon
yaracuy	VE-yaracuy
yaren	NR-yaren
yazd	IR-yazd
yemen	YE
yen bai	VN-yen bai
yevlax city	AZ-yevlax city
yibuti	DJ
yogyakarta	ID-yogyakarta
yoro	HN-yoro
yt	CA-YT
yucatan	MX-yucatan
yukon	CA-YT
yunnan	CN-yunnan
zacatecas	MX-zacatecas
zadarska	HR-zadarska
zagrebacka	HR-zagrebacka
zaire	AO-zaire
zakarpatska oblast	UA-zakarpatska oblast
zala	HU-zala
zambezi	NA-zambezi
zambezia	MZ-zambezia
zambia	ZM
zambie	ZM
zamboanga peninsula	PH-zamboanga peninsula
zanjan	IR-zanjan
zanzibar urban west	TZ-zanzibar urban west
zaporizka oblast	UA-zaporizka oblast
zaqatala	AZ-zaqatala
zavkhan	MN-zavkhan
zealand	DK-zealand
zentralafrikanische republik	CF
zhambyl	KZ-zhambyl
zhejiang	CN-zhejiang
zhytomyrska oblast	UA-zhytomyrska oblast
ziguinchor	SN-ziguinchor
zilinsky	SK-zilinsky
zimbabue	ZW
zimbabwe	ZW
zinder	NE-zinder
zlin	CZ-zlin
zonguldak	TR-zonguldak
zulia	VE-zulia
zurich	CH-zurich
zypern	CY
zəngilan	AZ-zəngilan
ʻeua	TO-ʻeua

"""#)
